import type { Guides, Hint } from '../../guides/schema.ts';
import type { Say } from '../speech.ts';
import type { HandoutPageView } from './view.ts';

/** Ids of a page's hints of one kind. */
export function hintIds(page: string, kind: Hint['kind'], { pages }: Guides): string[] {
  return Object.entries(pages[page]?.hints ?? {})
    .filter(([, hint]) => hint.kind === kind)
    .map(([name]) => `${page}/${name}`);
}

/** Step to which a page belongs: its number, its hint if it names one, and whether it is a last resort. */
export interface StepContext {
  number: number;
  hint: string | undefined;
  isLast: boolean;
}

/** State that the pages of one handout share. */
export interface HandoutContext {
  guides: Guides;
  say: Say;
  sketches: ReadonlySet<string>;
  /** Number of the step that first lists the tasks of a page and hint, or the warnings of a page. */
  firstMentions: Map<string, number>;
}

/** Whether a step leaves the page's usual path, as for a lost password. */
function isDetour(page: string, { hint }: StepContext, { pages }: Guides): boolean {
  return hint !== undefined && pages[page]?.hints[hint]?.kind !== 'do';
}

/** Information to give on a page without tasks, preferably with a sketch. */
function informationOn(page: string, { guides, sketches }: HandoutContext): string[] {
  const ids = hintIds(page, 'know', guides);
  const hintsWithSketch = ids.filter((id) => sketches.has(id));
  return hintsWithSketch.length > 0 ? hintsWithSketch : ids;
}

/** Hints to follow on a page. A detour needs only its own: the others would mislead. */
function tasksOn(page: string, step: StepContext, context: HandoutContext): string[] {
  const { guides } = context;
  if (isDetour(page, step, guides)) return [`${page}/${step.hint}`];
  const tasks = [...hintIds(page, 'do', guides), ...(step.isLast ? hintIds(page, 'last', guides) : [])];
  return tasks.length > 0 ? tasks : informationOn(page, context);
}

/** Hint whose sketch illustrates the page: the step's own, else the first that has one. */
function illustratedHint(
  page: string,
  step: StepContext,
  tasks: string[],
  { sketches }: HandoutContext,
): string | undefined {
  const ofStep = `${page}/${step.hint}`;
  return sketches.has(ofStep) ? ofStep : tasks.find((id) => sketches.has(id));
}

/** Translates a page of a step. A repetition only refers to the earlier step. */
export function handoutPageView(page: string, step: StepContext, context: HandoutContext): HandoutPageView {
  const { guides, say, firstMentions } = context;
  const tasks = tasksOn(page, step, context);
  const mention = `${page} ${step.hint ?? ''}`;
  const firstStep = firstMentions.get(mention);
  if (firstStep !== undefined)
    return { id: page, name: say(page), sameAs: firstStep, sketch: null, tasks: [], warnings: [] };
  const isAside = isDetour(page, step, guides);
  const warnings = firstMentions.has(page) || isAside ? [] : hintIds(page, 'not', guides);
  firstMentions.set(mention, step.number);
  if (!isAside) firstMentions.set(page, step.number);
  const circle = illustratedHint(page, step, tasks, context);
  return {
    id: page,
    name: say(page),
    sameAs: null,
    sketch: circle
      ? { src: `/pictures/${circle}.svg`, alt: say('handout/picture', { hint: say(circle) }) }
      : null,
    tasks: tasks.map((id) => ({ id, text: say(id), isCircled: id === circle })),
    warnings: warnings.map((id) => ({ id, text: say(id) })),
  };
}
