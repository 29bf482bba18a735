import type { Guides, Journey } from '../../guides/schema.ts';
import type { Speech } from '../speech.ts';
import { helpView } from './help.ts';
import { hintIds } from './page.ts';
import { sourceViews } from './sources.ts';
import { handoutSteps, textOrNull } from './steps.ts';
import type { HandoutJourneyView, HandoutStepView } from './view.ts';

/** Last resorts on the journey's pages that no step mentions. */
function lastHintsOf(
  steps: readonly HandoutStepView[],
  lastSteps: readonly HandoutStepView[],
  guides: Guides,
  { say }: Speech,
): HandoutJourneyView['lastHints'] {
  const tasks = [...steps, ...lastSteps].flatMap((step) => step.pages).flatMap((page) => page.tasks);
  const mentions = new Set(tasks.map(({ id }) => id));
  const pages = new Set(steps.flatMap((step) => step.pages).map(({ id }) => id));
  return [...pages].flatMap((page) =>
    hintIds(page, 'last', guides)
      .filter((id) => !mentions.has(id))
      .map((id) => ({ id, text: say(id), page: say(page) })),
  );
}

/** Guides of the hints with these ids. */
function hintsById(ids: readonly string[], { pages }: Guides) {
  return ids
    .map((id) => {
      const [site, page, name = ''] = id.split('/');
      return pages[`${site}/${page}`]?.hints[name];
    })
    .filter((hint) => hint !== undefined);
}

/** Translates a journey for a handout. */
export function handoutJourneyView(
  [id, journey]: [string, Journey],
  sketches: readonly string[],
  guides: Guides,
  speech: Speech,
): HandoutJourneyView {
  const { say } = speech;
  const { stages, lastSteps } = handoutSteps([id, journey], sketches, guides, speech);
  const steps = stages.flatMap((stage) => stage.steps);
  const lastHints = lastHintsOf(steps, lastSteps, guides, speech);
  const hints = [...steps, ...lastSteps]
    .flatMap((step) => step.pages)
    .flatMap(({ tasks, warnings }) => [...tasks, ...warnings]);
  const citations = hintsById(
    [...hints, ...lastHints].map((hint) => hint.id),
    guides,
  );
  // A journey is for people who use the site where it ends.
  const lastPage = steps.flatMap((step) => step.pages).at(-1);
  const site = lastPage?.id.split('/')[0] ?? '';
  return {
    name: say(id),
    audience: textOrNull(`handout/for/${site}`, say),
    isHistoric: journey.historic ?? false,
    start: journey.start ?? null,
    stages,
    lastSteps,
    lastHints,
    help: helpView(textOrNull(`handout/help/${site}`, say), guides, speech),
    sources: sourceViews([journey, ...citations], guides, speech),
  };
}
