import type { JourneyView, StepView, View } from '../../components/handout/view.ts';
import { guides } from '../../guides/index.ts';
import type { Journey, Step } from '../../guides/schema.ts';
import { languageFor, speak, spoken } from '../../platform/words.ts';
import { helpFor } from './coordinator.ts';
import { hintsOf, kindOf, pageView } from './page.ts';
import { sourceViews } from './sources.ts';

/** All that the handout is made from. */
export interface Known {
  journey: string | null;
  language: string | null;
  browser: readonly string[];
  version: string;
  now: Date;
}

type Words = View['words'];

const region = (language: string) => (language === 'en' ? 'en-IE' : language);
const pagesOf = (step: Step) => ('pages' in step ? step.pages : []);
const costs = (step: Step) =>
  'pages' in step ? step.pages.some((page) => kindOf(page, step.hint) === 'last') : step.last === true;

function waitInWords(minutes: number, language: string): string {
  const hours = minutes >= 60 && minutes % 60 === 0;
  const unit = { style: 'unit', unit: hours ? 'hour' : 'minute', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(language, unit).format(hours ? minutes / 60 : minutes);
}

/** The steps of a journey as they are told, numbered through; what costs something goes to the end. */
function tell(id: string, journey: Journey, language: string, words: Words) {
  const met = new Set<string>();
  const told = (stage: string, name: string, step: Step): Omit<StepView, 'number'> => ({
    id: `${stage}/${name}`,
    text: words(`${id}/${stage}/${name}`),
    place: 'pages' in step ? 'page' : step.offWeb,
    wait:
      'minutes' in step && step.minutes
        ? words('handout/minutes', { time: waitInWords(step.minutes, language) })
        : null,
    pages: pagesOf(step).map((page) => {
      const again = met.has(page);
      met.add(page);
      return pageView(page, 'pages' in step ? step.hint : undefined, again, words);
    }),
  });
  let number = 0;
  const numbered = (step: Omit<StepView, 'number'>): StepView => ({ ...step, number: ++number });
  const all = Object.entries(journey.stages).map(([stage, steps]) => {
    const each = Object.entries(steps);
    // What follows a loss in its stage repairs it, so it goes with it.
    const turn = each.findIndex(([, step]) => costs(step));
    const views = each.map(([name, step]) => told(stage, name, step));
    const [harmless, last] = turn < 0 ? [views, []] : [views.slice(0, turn), views.slice(turn)];
    return { id: stage, harmless, last };
  });
  const title = (stage: string) => {
    const key = `${id}/${stage}`;
    return words(key) === key ? null : words(key);
  };
  const stages = all
    .filter(({ harmless }) => harmless.length > 0)
    .map((stage) => ({ id: stage.id, name: title(stage.id), steps: stage.harmless.map(numbered) }));
  return { stages, lastSteps: all.flatMap(({ last }) => last).map(numbered), pages: [...met] };
}

/** Words that only some sites have. */
function wordsOr(words: Words, key: string): string | null {
  return words(key) === key ? null : words(key);
}

function journeyView(id: string, journey: Journey, language: string, words: Words): JourneyView {
  const { stages, lastSteps, pages } = tell(id, journey, language, words);
  // A way is for those who want to get where it ends.
  const site = pages.at(-1)?.split('/')[0] ?? '';
  const lastHints = pages.flatMap((page) =>
    hintsOf(page, 'last').map((hint) => ({ id: hint, text: words(hint), page: words(page) })),
  );
  const told = [...stages.flatMap(({ steps }) => steps), ...lastSteps].flatMap((step) => step.pages);
  const shown = [...told.flatMap(({ dos, nots }) => [...dos, ...nots]), ...lastHints];
  // The last steps tell their own costs.
  const inSteps = new Set(told.flatMap(({ dos }) => dos.map((hint) => hint.id)));
  const origins = shown.flatMap(({ id: hint }) => {
    const [place, page, name] = hint.split('/');
    return guides.pages[`${place}/${page}`]?.hints[name ?? ''] ?? [];
  });
  return {
    name: words(id),
    forWhom: wordsOr(words, `handout/for/${site}`),
    historic: journey.historic ?? false,
    start: journey.start ?? null,
    stages,
    lastSteps,
    lastHints: lastHints.filter((hint) => !inSteps.has(hint.id)),
    help: helpFor(language, wordsOr(words, `handout/help/${site}`)),
    sources: sourceViews([journey, ...origins], language, words),
  };
}

/** The address of a handout, in a language where one is chosen. */
export function addressOf(journey: string | null, language: string | null): string {
  const asked = Object.entries({ journey, language }).flatMap(([key, what]) => (what ? [[key, what]] : []));
  return `?${new URLSearchParams(asked as [string, string][])}`;
}

/** Everything in words, ready to be drawn. */
export function viewOf({ journey, language: chosen, browser, version, now }: Known): View {
  const language = languageFor(chosen, browser);
  const speaker = speak(language);
  const words: Words = (key, values = {}) => speaker(key, values);
  const guide = journey !== null && Object.hasOwn(guides.journeys, journey) ? guides.journeys[journey] : null;
  const name = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return {
    version,
    day: new Intl.DateTimeFormat(region(language), { dateStyle: 'long' }).format(now),
    language,
    languages: [...spoken].sort().map((code) => ({ code, name: name(code) })),
    journey: journey && guide ? journeyView(journey, guide, language, words) : null,
    unknown: journey !== null && !guide,
    offers: Object.entries(guides.journeys)
      .map(([id, { historic = false }]) => ({
        id,
        name: words(id),
        historic,
        address: addressOf(id, chosen),
      }))
      .sort((a, b) => Number(a.historic) - Number(b.historic)),
    all: addressOf(null, chosen),
    words,
  };
}
