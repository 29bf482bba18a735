import { type Box, overlapArea, type Size } from './box.ts';
import { type Forms, type Shape, sizeWithin } from './form.ts';
import { nearestIn, roomOf } from './rooms.ts';

/** Position in the viewport, as fractions of the free room: 0, 0 is the top left corner, 1, 1 the bottom right. */
export interface DockPosition {
  x: number;
  y: number;
}

/** Area in which the top left corner of a box of this size can move. */
function freedomOf(size: Size, frame: Box): Box {
  const { x, y, width, height } = roomOf(frame);
  return { x, y, width: width - size.width, height: height - size.height };
}

/** Box of this size at a position. */
export function boxAt(position: DockPosition, { width, height }: Size, frame: Box): Box {
  const freedom = freedomOf({ width, height }, frame);
  const x = Math.round(freedom.x + position.x * freedom.width);
  return { x, y: Math.round(freedom.y + position.y * freedom.height), width, height };
}

/** Position of a box; for one outside the viewport, the nearest inside. */
export function positionOf(box: Box, frame: Box): DockPosition {
  const { x, y, width, height } = freedomOf(box, frame);
  const fraction = (offset: number, room: number) => Math.min(1, Math.max(0, room > 0 ? offset / room : 0));
  return { x: fraction(box.x - x, width), y: fraction(box.y - y, height) };
}

/** Pixels of distance that the missing width of a bar is worth. */
const WIDTH_COST = 400;

/** Docked part of the panel. */
export interface DockedPlace {
  box: Box;
  shape: Shape;
}

/** Finds a place in these rooms for the first of the forms that fits in one, as near as possible to a position. */
export function dock(rooms: Box[], forms: Forms, position: DockPosition, frame: Box): DockedPlace | null {
  for (const form of forms) {
    let best: { box: Box; cost: number } | null = null;
    for (const room of rooms) {
      const size = sizeWithin(form, room);
      if (!size) continue;
      const ideal = boxAt(position, size, frame);
      const box = nearestIn(room, ideal);
      const missing = 1 - size.width / form.width;
      const cost = Math.hypot(box.x - ideal.x, box.y - ideal.y) + WIDTH_COST * missing;
      if (!best || cost < best.cost) best = { box, cost };
    }
    if (best) return { box: best.box, shape: form.shape };
  }
  return null;
}

/** Box at the position or in the corner where it covers least of what is controls, then of the text. */
export function dockOver(size: Size, position: DockPosition, controls: Box[], text: Box[], frame: Box): Box {
  const corners = [0, 1].flatMap((x) => [0, 1].map((y) => ({ x, y })));
  const coveredArea = (box: Box, obstacles: Box[]) =>
    obstacles.reduce((sum, obstacle) => sum + overlapArea(box, obstacle), 0);
  const byCost = [position, ...corners]
    .map((corner) => boxAt(corner, size, frame))
    .map((box) => ({ box, cost: 9 * coveredArea(box, controls) + coveredArea(box, text) }))
    .toSorted((a, b) => a.cost - b.cost);
  return (byCost[0] as (typeof byCost)[number]).box;
}
