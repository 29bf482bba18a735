import type { JourneyView, View } from '../../components/handout/view.ts';
import { region } from '../../components/popup/day.ts';
import { guides } from '../../guides/index.ts';
import type { Journey } from '../../guides/schema.ts';
import { languageFor, speak, spoken } from '../../platform/words.ts';
import { helpFor } from './coordinator.ts';
import { hintsOf } from './page.ts';
import { sourceViews } from './sources.ts';
import { tell, wordsOr } from './steps.ts';

/** All that the handout is made from. */
export interface Known {
  journey: string | null;
  language: string | null;
  browser: readonly string[];
  version: string;
  now: Date;
}

type Words = View['words'];

function journeyView(id: string, journey: Journey, language: string, words: Words): JourneyView {
  const { stages, lastSteps } = tell(id, journey, language, words);
  const onTheWay = stages.flatMap(({ steps }) => steps.flatMap((step) => step.pages));
  const told = [...onTheWay, ...lastSteps.flatMap((step) => step.pages)];
  const inSteps = new Set(told.flatMap(({ dos }) => dos.map((hint) => hint.id)));
  // A way is for those who want to get where it ends.
  const site = onTheWay.at(-1)?.id.split('/')[0] ?? '';
  const lastHints = [...new Set(onTheWay.map((page) => page.id))].flatMap((page) =>
    hintsOf(page, 'last')
      .filter((hint) => !inSteps.has(hint))
      .map((hint) => ({ id: hint, text: words(hint), page: words(page) })),
  );
  const shown = [...told.flatMap(({ dos, nots }) => [...dos, ...nots]), ...lastHints];
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
    lastHints,
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
