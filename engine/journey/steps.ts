import type { Journey, Step } from '../../guides/schema.ts';
import { type Position, pathAfter, positionOn } from './position.ts';

/** Whether a step is done off the web, so that the person must report it done. */
export const isOffWeb = (step: Step) => 'offWeb' in step;
/** Whether a step is a last resort: it costs something that cannot be undone. */
export const isLast = (step: Step) => 'offWeb' in step && step.last === true;

/**
 * Finds the current position from the open page and the stored step, else the first step. When a page announces a
 * step off the web and the person has reported that step done, the stored step wins while the page is still open.
 */
export function currentPosition(
  journey: Journey,
  page: string | null,
  storedPath: string | null,
): Position | null {
  const at = positionOn(journey, page, storedPath);
  const storedPosition = positionOn(journey, null, storedPath);
  const isAnnounced =
    at?.isHere && isOffWeb(at.step) && storedPosition !== null && storedPosition.path !== at.path;
  return isAnnounced ? storedPosition : (at ?? positionOn(journey, null, pathAfter(journey, null)));
}

/** Path of the step that follows a completed one; null at the end. Nobody is led into a last resort (promise 6). */
export function nextPath(journey: Journey, path: string): string | null {
  const stepAt = (place: string) => positionOn(journey, null, place)?.step;
  const costs = (place: string) => isLast(stepAt(place) ?? { pages: [] });
  let next = pathAfter(journey, path);
  while (next !== null && costs(next) && !costs(path)) next = pathAfter(journey, next);
  return next;
}
