import type { Box } from './view.ts';

/** The smallest side of a box, in parts of the picture. */
const LEAST = 0.01;

const between = (least: number, number: number, most: number) => Math.min(Math.max(number, least), most);

/** The box, brought back into the picture where it reaches beyond it. What is no number counts as nothing. */
export function inside({ x, y, width, height }: Box): Box {
  const [w, h] = [width, height].map((side) => between(LEAST, side || 0, 1)) as [number, number];
  return { x: between(0, x || 0, 1 - w), y: between(0, y || 0, 1 - h), width: w, height: h };
}

/** The box between two corners, whichever way it was drawn. */
export function spanning(from: { x: number; y: number }, to: { x: number; y: number }): Box {
  return inside({
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  });
}

const STEP = 0.01;
const MOVES: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** What a key does to a box: arrows move it, with Shift they change its size. Null where the key does nothing. */
export function byKey(box: Box, key: string, shift: boolean): Box | null {
  const move = MOVES[key];
  if (!move) return null;
  const [x, y] = move;
  return inside(
    shift ? { ...box, width: box.width + x, height: box.height + y } : { ...box, x: box.x + x, y: box.y + y },
  );
}

/** Moves a box, or its lower right corner, by a part of the picture. */
export function byDrag(box: Box, x: number, y: number, corner: boolean): Box {
  return inside(
    corner
      ? { ...box, width: box.width + x, height: box.height + y }
      : { ...box, x: box.x + x, y: box.y + y },
  );
}

/** Where a new box stands that was not drawn: in the middle, a little lower for each that is there already. */
export const added = (count: number): Box =>
  inside({ x: 0.4, y: 0.45 + (count % 8) * 0.05, width: 0.2, height: 0.06 });
