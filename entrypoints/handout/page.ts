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

/** A step as far as its pages ask: its number, the hint it names, whether it stands among the last resorts. */
interface Asked {
  number: number;
  hint: string | undefined;
  last: boolean;
}

/** A step may be about something beside the page's usual way, as a lost password is. */
function aside(page: string, { hint }: Asked): boolean {
  return hint !== undefined && guides.pages[page]?.hints[hint]?.kind !== 'do';
}

/** Of pages on which there is nothing to do one knows where things were, or what it means to be there. */
function known(page: string): string[] {
  const all = hintsOf(page, 'know');
  const pictured = all.filter((id) => there.has(id));
  return pictured.length > 0 ? pictured : all;
}

/** What is to be done on a page; beside its usual way only what the step is about, since the rest would mislead. */
function tasks(page: string, step: Asked): string[] {
  if (aside(page, step)) return [`${page}/${step.hint}`];
  const dos = [...hintsOf(page, 'do'), ...(step.last ? hintsOf(page, 'last') : [])];
  return dos.length > 0 ? dos : known(page);
}

/** What has been told already: a page with its tasks, or its warnings, and the number of the step. */
export type Told = Map<string, number>;

/** A page of a step in words, with its picture where there is one. What has been told is only pointed back to. */
export function pageView(page: string, step: Asked, told: Told, words: View['words']): PageView {
  const dos = tasks(page, step);
  const same = `${page} ${step.hint ?? ''}`;
  const before = told.get(same);
  if (before !== undefined)
    return { id: page, name: words(page), as: before, picture: null, dos: [], nots: [] };
  const nots = told.has(page) || aside(page, step) ? [] : hintsOf(page, 'not');
  told.set(same, step.number);
  if (!aside(page, step)) told.set(page, step.number);
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
