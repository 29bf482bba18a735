import type { AnchoredHint } from './anchor.ts';
import type { AttentionState } from './attention.ts';
import { isWeak } from './confidence.ts';

/** Form in which a hint appears: a small marker, an open card beside its element, or words in the panel. */
export type Placement = 'marker' | 'card' | 'panel';

/** Hint to be shown, with its placement. */
export interface PlacedHint extends AnchoredHint {
  placement: Placement;
}

/** Circumstances that decide which hints show: what the person attends to, and what the briefing says. */
export interface Attention extends Pick<AttentionState, 'focused' | 'opened' | 'closed'> {
  isQuiet?: boolean;
  /** Hints that come before all others: those on the errors of the page, and that of the journey's step. */
  first: readonly string[];
  /** Hints that the person has hidden for good. */
  hidden: ReadonlySet<string>;
}

/** Points only at an element that was found by a reliable finder. */
const canPoint = ({ element, finder }: AnchoredHint) => element !== null && !isWeak(finder);

/** The hint whose element holds the focus. */
function underFocus(hints: AnchoredHint[], focusedElement: Element | null): AnchoredHint | undefined {
  return focusedElement ? hints.find(({ element }) => element?.contains(focusedElement)) : undefined;
}

/**
 * Chooses the card to open: the one the person opened, else the one on an error of the page or of the
 * journey's step, else the one at the focus,
 * else the first thing to do. A card that the person closed gives way to the next of these.
 */
function openCard(
  visibleHints: AnchoredHint[],
  { first, focused: focusedElement, opened: openedHint, closed: closedHints, isQuiet }: Attention,
): string | null {
  const pointable = visibleHints.filter(canPoint);
  if (openedHint) return pointable.some(({ id }) => id === openedHint) ? openedHint : null;
  if (isQuiet) return null;
  const urgent = pointable.find(({ id }) => first.includes(id) && !closedHints.has(id));
  const candidate =
    urgent ?? underFocus(pointable, focusedElement) ?? pointable.find(({ hint }) => hint.kind === 'do');
  return candidate && !closedHints.has(candidate.id) ? candidate.id : null;
}

/**
 * Chooses the placement of each hint. Hints without an element, or with an element that is only guessed by its order,
 * become words in the panel, unless they stay silent without one. Only one card is open at a time.
 */
export function placeHints(hints: AnchoredHint[], attention: Attention): PlacedHint[] {
  const visibleHints = hints.filter(
    ({ id, element, hint }) => !attention.hidden.has(id) && (element || hint.unanchored !== 'silent'),
  );
  const card = openCard(visibleHints, attention);
  return visibleHints.map((hint) => ({
    ...hint,
    placement: !canPoint(hint) ? 'panel' : hint.id === card ? 'card' : 'marker',
  }));
}
