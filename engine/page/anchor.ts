import type { PageFinder, PageHint } from '../../guides/schema.ts';
import type { PageQuery } from './query.ts';

/** Hint with its element, if found, and the finder that found it. */
export interface AnchoredHint {
  id: string;
  hint: PageHint;
  element: Element | null;
  finder: PageFinder | null;
}

/**
 * Finds the one element that a hint points at. Finders are tried best first; one that finds two or more ends the
 * search, because then the page is not as we know it, and a weaker finder would only guess.
 */
export function anchorHint(id: string, hint: PageHint, query: PageQuery): AnchoredHint {
  for (const finder of hint.anchor ?? []) {
    const [n, m] = finder.nth ?? [1, 1];
    const elements = query.find(finder, m + 1);
    const element = elements[n - 1];
    if (element && elements.length === m) return { id, hint, element, finder };
    if (elements.length > 1 && !finder.nth) break;
  }
  return { id, hint, element: null, finder: null };
}

/**
 * Finds the elements of all hints, in the guide's order. When two hints find the same element, neither can be
 * trusted, so both become words in the panel.
 */
export function anchorHints(hints: Record<string, PageHint>, query: PageQuery): AnchoredHint[] {
  const anchoredHints = Object.entries(hints).map(([id, hint]) => anchorHint(id, hint, query));
  const isShared = (hint: AnchoredHint) =>
    anchoredHints.some((other) => other !== hint && other.element === hint.element);
  return anchoredHints.map((hint) =>
    hint.element && isShared(hint) ? { ...hint, element: null, finder: null } : hint,
  );
}
