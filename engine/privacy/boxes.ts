/** A box in CSS pixels from the top left corner of what is visible. */
export interface PixelBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Parts of lines that overlap by no more than this share the room between them; CSS pixels. */
const SHARED = 5;

/** A copy of a rectangle. */
export const boxOf = ({ x, y, width, height }: PixelBox): PixelBox => ({ x, y, width, height });

/** The box made larger on each side, in CSS pixels. */
export const widened = ({ x, y, width, height }: PixelBox, by: number): PixelBox => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Whether two boxes overlap. */
export const overlap = (a: PixelBox, b: PixelBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The smallest box that holds both. */
export function around(a: PixelBox, b: PixelBox): PixelBox {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Rest of a box beside an obstacle: all of it, a little less, or null where they overlap by more than an edge. */
export function trimmedBy(box: PixelBox, obstacle: PixelBox): PixelBox | null {
  if (!overlap(box, obstacle)) return box;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const cuts = [
    {
      size: obstacle.y + obstacle.height - box.y,
      rest: { ...box, y: obstacle.y + obstacle.height, height: bottom - obstacle.y - obstacle.height },
    },
    { size: bottom - obstacle.y, rest: { ...box, height: obstacle.y - box.y } },
    {
      size: obstacle.x + obstacle.width - box.x,
      rest: { ...box, x: obstacle.x + obstacle.width, width: right - obstacle.x - obstacle.width },
    },
    { size: right - obstacle.x, rest: { ...box, width: obstacle.x - box.x } },
  ];
  const [least] = cuts.sort((a, b) => a.size - b.size);
  const isEdge = least !== undefined && least.size <= SHARED && least.rest.width > 2 && least.rest.height > 4;
  return isEdge ? least.rest : null;
}
