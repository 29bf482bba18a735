import { type Box, bottom, overlaps, right } from './box.ts';

/** Pixels beyond which a card no longer stands beside its element: with nothing between the two, and with something. */
const MOST_DISTANCE = 320;
const MOST_DISTANCE_ACROSS = 60;

/** Distance between two boxes, edge to edge. */
export function distance(a: Box, b: Box): number {
  const along = Math.max(0, a.x - right(b), b.x - right(a));
  const across = Math.max(0, a.y - bottom(b), b.y - bottom(a));
  return Math.hypot(along, across);
}

/** Box between two boxes. */
function between(a: Box, b: Box): Box {
  const x = Math.min(right(a), right(b), Math.max(a.x, b.x));
  const y = Math.min(bottom(a), bottom(b), Math.max(a.y, b.y));
  const width = Math.max(a.x, b.x, Math.min(right(a), right(b))) - x;
  return { x, y, width, height: Math.max(a.y, b.y, Math.min(bottom(a), bottom(b))) - y };
}

/** Tells whether a box is near enough to its target for people to see that it belongs to it. */
export function isNear(box: Box, target: Box, controls: Box[]): boolean {
  const gap = distance(box, target);
  if (gap <= MOST_DISTANCE_ACROSS || gap > MOST_DISTANCE) return gap <= MOST_DISTANCE_ACROSS;
  const corridor = between(box, target);
  return !controls.some((control) => overlaps(corridor, control) && !overlaps(control, target));
}
