import type { StepView } from '../../components/popup/journey-view.ts';
import type { View } from '../../components/popup/view.ts';
import { guides } from '../../guides/index.ts';
import type { Step } from '../../guides/schema.ts';
import drawn from '../handout/pictures.json';

/** A page's hint that matters, where a step does not say which: the first thing to do. */
function usual(page: string): string | undefined {
  const hints = Object.entries(guides.pages[page]?.hints ?? {});
  return hints.find(([, { kind }]) => kind === 'do')?.[0];
}

/** The sketch of the page where a step happens; of the page in sight, where there are several. Null without one. */
export function pictureOf(step: Step, inSight: string | null, words: View['words']): StepView['picture'] {
  if ('offWeb' in step) return null;
  const page = step.pages.find((each) => each === inSight) ?? step.pages[0] ?? '';
  const hint = `${page}/${step.hint ?? usual(page)}`;
  return drawn.includes(hint) ? { address: `/pictures/${hint}.svg`, alt: words(hint) } : null;
}
