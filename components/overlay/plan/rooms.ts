import { type Box, bottom, isWithin, overlaps, right, type Size } from './box.ts';

/** Pixels kept free around everything that must not be covered. */
export const GAP = 2;
/** Pixels between the overlay and the edges of the viewport. */
const EDGE = 8;
/** Rooms kept at most, so that a page of thousands of scattered links costs no more than others. */
const MOST_ROOMS = 200;

/** Parts of a room that an obstacle leaves free: beside it as high as the room, above and below as wide. */
function partsAround(room: Box, obstacle: Box, leastSize: Size): Box[] {
  // Whole pixels, so that a box can be put into a room without a fraction of it lying outside.
  const [left, top] = [Math.floor(obstacle.x - GAP), Math.floor(obstacle.y - GAP)];
  const [behind, below] = [Math.ceil(right(obstacle) + GAP), Math.ceil(bottom(obstacle) + GAP)];
  const parts = [
    { ...room, width: left - room.x },
    { ...room, height: top - room.y },
    { ...room, x: behind, width: right(room) - behind },
    { ...room, y: below, height: bottom(room) - below },
  ];
  return parts.filter(({ width, height }) => width >= leastSize.width && height >= leastSize.height);
}

const area = ({ width, height }: Box) => width * height;

/**
 * Largest free rectangles that remain of a room around obstacles, without those in which nothing of the least size fits:
 * the larger that is, the fewer there are to look at.
 */
export function roomsAround(room: Box, obstacles: Iterable<Box>, leastSize: Size): Box[] {
  let free = [room];
  for (const obstacle of obstacles) {
    const rest: Box[] = [];
    const parts: Box[] = [];
    for (const rect of free) {
      if (overlaps(rect, obstacle, GAP)) parts.push(...partsAround(rect, obstacle, leastSize));
      else rest.push(rect);
    }
    if (rest.length === free.length) continue;
    parts.sort((a, b) => area(b) - area(a));
    for (const part of parts) if (!rest.some((other) => isWithin(part, other))) rest.push(part);
    if (rest.length > MOST_ROOMS) rest.sort((a, b) => area(b) - area(a)).length = MOST_ROOMS;
    free = rest;
  }
  return free;
}

/** Viewport without its edges, which are thinner where a zoomed page leaves little; in whole pixels. */
export function roomOf(frame: Box): Box {
  const edge = Math.min(frame.width, frame.height) < 240 ? EDGE / 4 : EDGE;
  const [x, y] = [Math.ceil(frame.x + edge), Math.ceil(frame.y + edge)];
  return { x, y, width: Math.floor(right(frame) - edge) - x, height: Math.floor(bottom(frame) - edge) - y };
}

/** Tells whether a box keeps clear of all others. */
export const isClear = (box: Box, others: Box[]) => !others.some((other) => overlaps(box, other, GAP));

/** Box in a room, as near as possible to where it would best be. */
export function nearestIn(room: Box, ideal: Box): Box {
  const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
  const x = clamp(ideal.x, room.x, right(room) - ideal.width);
  return { ...ideal, x, y: clamp(ideal.y, room.y, bottom(room) - ideal.height) };
}
