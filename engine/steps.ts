import type { Journey, Step } from '../guides/schema.ts';
import { after, follow, type Position } from './follow.ts';

/** Is it done off the web, and called done by the person? */
export const isOffWeb = (step: Step) => 'offWeb' in step;
/** It costs something that cannot be brought back. */
export const isLast = (step: Step) => 'offWeb' in step && step.last === true;

/**
 * Where someone is: where the page and what is stored say, else at the first step. A step off the web that its page
 * has announced is left by the person's word, while the page is still in sight.
 */
export function placeIn(journey: Journey, page: string | null, stored: string | null): Position | null {
  const at = follow(journey, page, stored);
  const kept = follow(journey, null, stored);
  const announced = at?.here && isOffWeb(at.what) && kept !== null && kept.path !== at.path;
  return announced ? kept : (at ?? follow(journey, null, after(journey, null)));
}

/** The step that a step done gives way to; null at the end. Nobody is led on into a last resort (promise 6). */
export function nextOf(journey: Journey, path: string): string | null {
  const stepAt = (place: string) => follow(journey, null, place)?.what;
  const costs = (place: string) => isLast(stepAt(place) ?? { pages: [] });
  let next = after(journey, path);
  while (next !== null && costs(next) && !costs(path)) next = after(journey, next);
  return next;
}
