import { computePosition } from '@floating-ui/core';
import { type Placement, shift } from '@floating-ui/dom';
import { type Box, inside, meets, type Size } from './box.ts';

/** Sides to try, best first: beside the element, where forms leave room, before above or below it. */
const SIDES: Placement[] = [
  'right',
  'right-start',
  'left',
  'left-start',
  'top-start',
  'bottom-start',
  'top-end',
  'bottom-end',
];
/** The same where people read from right to left; Floating UI turns start and end round by itself. */
const SIDES_RTL = SIDES.map(
  (side) => side.replace(/left|right/, (word) => (word === 'left' ? 'right' : 'left')) as Placement,
);

/** Pixels between hints and the edges of the viewport. */
export const EDGE = 8;
/** Pixels kept free around everything that must not be covered. */
const GAP = 2;

/** What is not to be covered: `taken` never, `text` only where there is no other room. */
export interface Obstacles {
  taken: Box[];
  text: Box[];
  /** What may be seen of the page now. */
  frame: Box;
  /** The page is read from right to left. */
  rtl: boolean;
}

/** A place beside an element, and the side on which it lies. */
export interface Beside {
  box: Box;
  side: Placement;
}

/** Does a box keep off all others? */
export const clear = (box: Box, others: Box[]) => !others.some((other) => meets(box, other, GAP));

/**
 * Where a box would stand on one side of another. Floating UI is given rectangles that were measured once, since it
 * would measure anew for every side of every hint.
 */
async function stand(anchor: Box, size: Size, side: Placement, gap: number, { frame, rtl }: Obstacles) {
  const beside = /left|right/.test(side);
  const [across, along] = beside ? [gap, 0] : [0, gap];
  const reference = {
    x: anchor.x - across,
    y: anchor.y - along,
    width: anchor.width + 2 * across,
    height: anchor.height + 2 * along,
  };
  const { x, y } = await computePosition(anchor, size, {
    placement: side,
    middleware: [shift({ padding: EDGE })],
    platform: {
      getElementRects: () => ({ reference, floating: { x: 0, y: 0, ...size } }),
      getDimensions: () => size,
      getClippingRect: () => frame,
      isRTL: () => rtl,
    },
  });
  return { x: Math.round(x), y: Math.round(y), ...size };
}

/**
 * A place beside an element, `gap` pixels away, where a box covers nothing that is taken, nor text if it can be helped;
 * else null. The side where it stood `last` comes first: what hops about is not read.
 */
export async function beside(
  anchor: Box,
  size: Size,
  gap: number,
  obstacles: Obstacles,
  last?: Placement,
): Promise<Beside | null> {
  const { taken, text, frame, rtl } = obstacles;
  let overText: Beside | null = null;
  for (const side of new Set([...(last ? [last] : []), ...(rtl ? SIDES_RTL : SIDES)])) {
    const box = await stand(anchor, size, side, gap, obstacles);
    if (!inside(box, frame) || !clear(box, taken)) continue;
    if (clear(box, text)) return { box, side };
    overText ??= { box, side };
  }
  return overText;
}
