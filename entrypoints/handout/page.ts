import type { PageView, View } from '../../components/handout/view.ts';
import { guides } from '../../guides/index.ts';
import type { Hint } from '../../guides/schema.ts';
import pictures from './pictures.json';

const there = new Set(pictures);

/** The hints of one kind on a page, as full ids. */
export function hintsOf(page: string, kind: Hint['kind']): string[] {
  const hints = Object.entries(guides.pages[page]?.hints ?? {});
  return hints.flatMap(([id, hint]) => (hint.kind === kind ? [`${page}/${id}`] : []));
}

/** The kind of the hint that a step names, where it names one. */
function kindOf(page: string, hint: string | undefined): Hint['kind'] | null {
  return (hint && guides.pages[page]?.hints[hint]?.kind) || null;
}

/**
 * What is to be done on a page. A step may be about something beside the page's usual way (a lost password): then the
 * usual way would mislead, and only what the step is about is told.
 */
function tasks(page: string, hint: string | undefined): string[] {
  const kind = kindOf(page, hint);
  return kind === null || kind === 'do' ? hintsOf(page, 'do') : [`${page}/${hint}`];
}

/** What has been told already: a page with its tasks, or its warnings, and the number of the step. */
export type Told = Map<string, number>;

/** A page of a step in words, with its picture where there is one. What has been told is only pointed back to. */
export function pageView(
  page: string,
  step: { number: number; hint: string | undefined },
  told: Told,
  words: View['words'],
): PageView {
  const dos = tasks(page, step.hint);
  const same = `${page} ${step.hint ?? ''}`;
  const before = told.get(same);
  if (before !== undefined)
    return { id: page, name: words(page), as: before, picture: null, dos: [], nots: [] };
  const nots = told.has(page) ? [] : hintsOf(page, 'not');
  told.set(same, step.number);
  told.set(page, step.number);
  const own = `${page}/${step.hint}`;
  const circled = there.has(own) ? own : dos.find((id) => there.has(id));
  const picture = circled
    ? { src: `/pictures/${circled}.svg`, alt: words('handout/picture', { hint: words(circled) }) }
    : null;
  return {
    id: page,
    name: words(page),
    as: null,
    picture,
    dos: dos.map((id) => ({ id, text: words(id), circled: id === circled })),
    nots: nots.map((id) => ({ id, text: words(id) })),
  };
}
