import type { Guides, Step } from '../../guides/schema.ts';
import type { Speech } from '../speech.ts';

/** Drawing of a page with one hint's element circled. */
export interface SketchView {
  address: string;
  alt: string;
}

/** First hint of a page that asks for an action: the one a step means unless it names another. */
function mainHint(page: string, { pages }: Guides): string | undefined {
  const hints = Object.entries(pages[page]?.hints ?? {});
  return hints.find(([, { kind }]) => kind === 'do')?.[0];
}

/** Sketch for a step: of the open page if it belongs to the step, else of the step's first page. */
export function sketchView(
  step: Step,
  openPage: string | null,
  sketches: readonly string[],
  guides: Guides,
  { say }: Speech,
): SketchView | null {
  if ('offWeb' in step) return null;
  const page = step.pages.find((candidate) => candidate === openPage) ?? step.pages[0] ?? '';
  const hint = `${page}/${step.hint ?? mainHint(page, guides)}`;
  return sketches.includes(hint) ? { address: `/pictures/${hint}.svg`, alt: say(hint) } : null;
}
