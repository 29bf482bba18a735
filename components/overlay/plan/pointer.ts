import { type Box, overlaps } from './box.ts';
import { isClear } from './rooms.ts';

/** Least length of an arrow, half its width, and its distance from the corners of a card, in pixels. */
const ARROW = 9;
const HALF = 6;
const CORNER = 14;

/** Arrow from a card to its element. `at`: its middle along the card's edge; `length`: how far it reaches. */
export interface Pointer {
  /** Edge of the card from which it starts. */
  edge: 'left' | 'right' | 'top' | 'bottom';
  at: number;
  length: number;
}

/** Interval that two boxes share along one axis; null where they share none. */
function shared(a: number, aLength: number, b: number, bLength: number): [from: number, to: number] | null {
  const [from, to] = [Math.max(a, b), Math.min(a + aLength, b + bLength)];
  return from < to ? [from, to] : null;
}

/** Middle of a shared interval that keeps off the corners of a card's edge. */
const middle = ([from, to]: [number, number], start: number, length: number) =>
  Math.round(Math.max(CORNER, Math.min(length - CORNER, (from + to) / 2 - start)));

/**
 * Computes the arrow of a card, up to its element. Null where something lies between, the card touches its element, or
 * lies across a corner of it.
 */
export function pointerOf(card: Box, target: Box, obstacles: Box[]): Pointer | null {
  const rows = shared(card.y, card.height, target.y, target.height);
  const columns = shared(card.x, card.width, target.x, target.width);
  const gaps = rows
    ? { left: card.x - target.x - target.width, right: target.x - card.x - card.width }
    : { top: card.y - target.y - target.height, bottom: target.y - card.y - card.height };
  const [edge, gap] = (Object.entries(gaps) as [Pointer['edge'], number][]).find(([, gap]) => gap >= 0) ?? [];
  if (!edge || gap === undefined || gap < ARROW || !(rows || columns)) return null;
  const at = rows
    ? middle(rows, card.y, card.height)
    : middle(columns as [number, number], card.x, card.width);
  const corridor = {
    left: { x: card.x - gap, y: card.y + at - HALF, width: gap, height: 2 * HALF },
    right: { x: card.x + card.width, y: card.y + at - HALF, width: gap, height: 2 * HALF },
    top: { x: card.x + at - HALF, y: card.y - gap, width: 2 * HALF, height: gap },
    bottom: { x: card.x + at - HALF, y: card.y + card.height, width: 2 * HALF, height: gap },
  }[edge];
  // A control inside the element, such as the eye of a password field, is no obstacle.
  const outside = obstacles.filter((box) => !overlaps(box, target));
  return isClear(corridor, outside) ? { edge, at, length: gap - 2 } : null;
}

/** Pixels between an element and its ring where nothing else is near. */
const RING_GAP = 3;
/** Thickness of a ring. */
const RING_LINE = 2;

/** Box of the ring round an element: off its neighbours, and else on its own edge. `outline`: what the page draws round it. */
export function ringOf({ x, y, width, height }: Box, outline: number, neighbours: Box[]): Box {
  const grownBy = (by: number) => ({ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by });
  const gap = outline + RING_GAP + RING_LINE;
  const isOwn = (box: Box) =>
    box.x < x + width && box.x + box.width > x && box.y < y + height && box.y + box.height > y;
  return isClear(
    grownBy(gap),
    neighbours.filter((box) => !isOwn(box)),
  )
    ? grownBy(gap)
    : grownBy(0);
}
