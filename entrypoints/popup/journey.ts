import { region } from '../../components/popup/day.ts';
import type { JourneyView, OfferView, StepView } from '../../components/popup/journey-view.ts';
import type { View } from '../../components/popup/view.ts';
import { endInWords, lengthInWords } from '../../components/popup/wait.ts';
import { reckon } from '../../engine/clocks.ts';
import { after, follow, type Position } from '../../engine/follow.ts';
import { isLast, isOffWeb, nextOf, placeIn } from '../../engine/steps.ts';
import { guides } from '../../guides/index.ts';
import type { Journey, Step } from '../../guides/schema.ts';
import type { Progress } from '../../platform/progress.ts';
import { pictureOf } from './picture.ts';

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

/** How long a wait is, and for the one at hand until when; `since` is when it began. */
function waitOf(step: Step, since: string | null, { words, language, now }: Told): string | null {
  const clock = 'offWeb' in step ? guides.clocks[step.clock ?? ''] : undefined;
  if (!clock) return null;
  const time = lengthInWords(clock, language);
  if (since === null || Number.isNaN(Date.parse(since))) return words('popup/journey/wait', { time });
  const { state, end } = reckon(clock, since, now);
  return state === 'runs'
    ? words('popup/journey/wait-until', { time, until: endInWords(clock, end, now, language) })
    : words('popup/journey/wait-over', { time });
}

/** Every step of a journey, stage by stage; with the page in sight at the end, all are done. */
function stagesOf(id: string, { stages }: Journey, at: Position, arrived: boolean, told: Told) {
  const place = told.progress.places[id];
  let passed = true;
  return Object.entries(stages).map(([stage, steps]) =>
    Object.entries(steps).map(([step, what]): StepView => {
      const isNow = at.path === `${stage}/${step}`;
      if (isNow) passed = false;
      return {
        id: `${stage}/${step}`,
        text: told.words(`${id}/${stage}/${step}`),
        state: isNow && !arrived ? 'now' : passed || isNow ? 'done' : 'later',
        wait: waitOf(what, isNow && place?.step === at.path ? place.at : null, told),
        ask: isNow && !arrived && (!at.here || isOffWeb(what)),
        last: isLast(what),
        picture: pictureOf(what, told.page, told.words),
      };
    }),
  );
}

/** The pages that would take the journey on, where the one in sight does not. */
function awaited({ what, here }: Position, { words, language }: Told): string | null {
  if (here || 'offWeb' in what) return null;
  return new Intl.ListFormat(region(language), { type: 'disjunction' }).format(
    what.pages.map((page) => words(page)),
  );
}

/** The first step that is on the web, to which the journey's address leads. */
function firstOnWeb(guide: Journey): string | null {
  let path = after(guide, null);
  for (;;) {
    const step = path && follow(guide, null, path)?.what;
    if (!step || !isOffWeb(step)) return path;
    path = after(guide, path);
  }
}

/** The journey under way, in words; null where none is. */
export function journeyView(told: Told): JourneyView | null {
  const { current: id, places } = told.progress;
  const guide = id ? journeys[id] : undefined;
  const at = id && guide && placeIn(guide, told.page, places[id]?.step ?? null);
  if (!id || !guide || !at) return null;
  const arrived = at.here && !isOffWeb(at.what) && nextOf(guide, at.path) === null;
  const all = stagesOf(id, guide, at, arrived, told);
  const stages = all.map((steps) => steps.filter(({ last }) => !last)).filter((steps) => steps.length > 0);
  const part = stages.findIndex((steps) => steps.some((step) => step.id === at.path));
  const steps = stages[part] ?? [];
  return {
    id,
    name: told.words(id),
    historic: guide.historic === true,
    path: at.path,
    steps,
    last: all.flat().filter(({ last }) => last),
    number: steps.findIndex((step) => step.id === at.path) + 1,
    part: { number: part + 1, of: stages.length },
    ending: arrived || isLast(at.what),
    start: !at.here && guide.start !== undefined && at.path === firstOnWeb(guide),
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
