import type { Told, Way } from '../guides/schema.ts';
import type { Look } from './look.ts';

/** A hint with the element that it belongs to, or none; and the finder that found it. */
export interface Anchored {
  id: string;
  hint: Told;
  element: Element | null;
  finder: Way | null;
}

/**
 * The one element that a hint points at. Finders are tried best first; one that finds two or more ends
 * the search, because then the page is not as we know it and a lesser finder would only guess.
 */
export function anchor(id: string, hint: Told, seen: Look): Anchored {
  for (const finder of hint.anchor ?? []) {
    const [n, m] = finder.nth ?? [1, 1];
    const found = seen.find(finder, m + 1);
    if (found.length === m) return { id, hint, element: found[n - 1] as Element, finder };
    if (found.length > 1 && !finder.nth) break;
  }
  return { id, hint, element: null, finder: null };
}

/**
 * All hints of a page with their elements, in the guide's order. Where two hints would point at one
 * element, neither can be trusted to be about it: both are told in words.
 */
export function anchors(hints: Record<string, Told>, seen: Look): Anchored[] {
  const all = Object.entries(hints).map(([id, hint]) => anchor(id, hint, seen));
  const shared = (one: Anchored) => all.some((other) => other !== one && other.element === one.element);
  return all.map((one) => (one.element && shared(one) ? { ...one, element: null, finder: null } : one));
}
