import type { Anchored } from './anchor.ts';
import { weak } from './sure.ts';

/** How a hint is shown: a small sign, an open card beside its element, or words in the panel. */
export type State = 'marker' | 'card' | 'panel';

/** A hint that is to be shown, and how. */
export interface Chosen extends Anchored {
  state: State;
}

/** What the person did in this view of the page: where the focus is, what they opened, closed and hid for good. */
export interface Attention {
  /** The hint that the current step of the journey is about. */
  first: string | null;
  focused: Element | null;
  opened: string | null;
  closed: ReadonlySet<string>;
  /** The person has just closed a card: none opens until the focus moves or one is asked for. */
  quiet?: boolean;
  hidden: ReadonlySet<string>;
}

/** Only what was found, and surely enough, is pointed at. */
const points = ({ element, finder }: Anchored) => element !== null && !weak(finder);

/** The hint whose element holds the focus. */
function underFocus(shown: Anchored[], focused: Element | null): Anchored | undefined {
  return focused ? shown.find(({ element }) => element?.contains(focused)) : undefined;
}

/**
 * Which card opens: the one asked for, else the one of the journey's step, else the one at the focus, else the first
 * thing to do. One that was closed gives way to the next of these.
 */
function openCard(shown: Anchored[], { first, focused, opened, closed, quiet }: Attention): string | null {
  const pointable = shown.filter(points);
  if (opened) return pointable.some(({ id }) => id === opened) ? opened : null;
  if (quiet) return null;
  const step = closed.has(first ?? '') ? undefined : pointable.find(({ id }) => id === first);
  const next = step ?? underFocus(pointable, focused) ?? pointable.find(({ hint }) => hint.kind === 'do');
  return next && !closed.has(next.id) ? next.id : null;
}

/**
 * Which hints show, and how. Hints without an element, or with one that is only guessed by its order, become
 * words in the panel, unless they are silent without one; one card is open at a time.
 */
export function choose(found: Anchored[], attention: Attention): Chosen[] {
  const shown = found.filter(
    ({ id, element, hint }) => !attention.hidden.has(id) && (element || hint.unanchored !== 'silent'),
  );
  const card = openCard(shown, attention);
  return shown.map((one) => ({
    ...one,
    state: !points(one) ? 'panel' : one.id === card ? 'card' : 'marker',
  }));
}
