import { region } from '../../components/popup/day.ts';
import type { JourneyView, OfferView, StepView, View } from '../../components/popup/view.ts';
import { endInWords, lengthInWords } from '../../components/popup/wait.ts';
import { after, follow, type Position } from '../../engine/follow.ts';
import { guides } from '../../guides/index.ts';
import type { Journey, Step } from '../../guides/schema.ts';
import type { Progress } from '../../platform/progress.ts';

/** What the journeys are told from. */
interface Told {
  /** The page in sight, where it is one of ours. */
  page: string | null;
  progress: Progress;
  words: View['words'];
  language: string;
  now: Date;
}

const { journeys } = guides;
const isLast = (step: Step) => 'offWeb' in step && step.last === true;

/** Where someone is: where the page and what is stored say, else at the first step. */
function placeIn(journey: Journey, page: string | null, stored: string | null): Position | null {
  return follow(journey, page, stored) ?? follow(journey, null, after(journey, null));
}

/** How long a wait is, and for the one at hand until when; `since` is when it began. */
function waitOf(step: Step, since: string | null, { words, language, now }: Told): string | null {
  if (!('offWeb' in step) || step.minutes === undefined) return null;
  const time = lengthInWords(step.minutes, language);
  if (since === null) return words('popup/journey/wait', { time });
  const until = endInWords(since, step.minutes, now, language);
  return until
    ? words('popup/journey/wait-until', { time, until })
    : words('popup/journey/wait-over', { time });
}

/** The steps of the stage at hand. */
function stepsOf(id: string, steps: Record<string, Step>, at: Position, arrived: boolean, told: Told) {
  const { current, places } = told.progress;
  const place = current ? places[current] : undefined;
  const state = (number: number) =>
    arrived || number < at.number ? 'done' : number === at.number ? 'now' : 'later';
  return Object.entries(steps).map(([step, what], index): StepView => {
    const isNow = state(index + 1) === 'now';
    return {
      id: step,
      text: told.words(`${id}/${at.stage}/${step}`),
      state: state(index + 1),
      wait: waitOf(what, isNow && place?.step === at.path ? place.at : null, told),
      ask: isNow && !at.here,
      last: isLast(what),
    };
  });
}

/** The pages that would take the journey on, where the one in sight does not. */
function awaited({ what, here }: Position, { words, language }: Told): string | null {
  if (here || !('pages' in what)) return null;
  return new Intl.ListFormat(region(language), { type: 'disjunction' }).format(
    what.pages.map((page) => words(page)),
  );
}

/** The journey under way, in words; null where none is. */
export function journeyView(told: Told): JourneyView | null {
  const { current: id, places } = told.progress;
  const guide = id ? journeys[id] : undefined;
  const at = id && guide && placeIn(guide, told.page, places[id]?.step ?? null);
  if (!id || !guide || !at) return null;
  const stages = Object.keys(guide.stages);
  const arrived = at.here && after(guide, at.path) === null;
  return {
    id,
    name: told.words(id),
    historic: guide.historic === true,
    path: at.path,
    steps: stepsOf(id, guide.stages[at.stage] ?? {}, at, arrived, told),
    number: at.number,
    part: { number: stages.indexOf(at.stage) + 1, of: stages.length },
    ending: arrived || isLast(at.what),
    start: !at.here && guide.start !== undefined && at.path === after(guide, null),
    waits: awaited(at, told),
    handout: `handout.html?journey=${encodeURIComponent(id)}`,
  };
}

/** The journeys that are not under way: those begun earlier first, those no longer in use last. */
export function offersOf({ progress: { current, places }, words }: Pick<Told, 'progress' | 'words'>) {
  const offers = Object.entries(journeys)
    .filter(([id]) => id !== current)
    .map(
      ([id, { historic }]): OfferView => ({
        id,
        name: words(id),
        begun: places[id] !== undefined,
        historic: historic === true,
      }),
    );
  return [...offers.filter(({ begun }) => begun), ...offers.filter(({ begun }) => !begun)];
}

/** The address from which to begin again on this site: the current journey's, where it leads over the site. */
export function startOn(site: string, { current }: Progress): string {
  const { start, stages = {} } = journeys[current ?? ''] ?? {};
  const steps = Object.values(stages).flatMap((stage) => Object.values(stage));
  const pages = steps.flatMap((step) => ('pages' in step ? step.pages : []));
  const leads = pages.some((page) => page.startsWith(`${site}/`));
  return start && leads ? start : `https://${guides.sites[site]?.places[0]}/`;
}
