/** Rectangle in the viewport, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Width and height in CSS pixels. */
export type Size = Pick<Box, 'width' | 'height'>;

/**
 * Writes a length as style sheets do, rounded to the pixel. `toFixed`, because V8 sets 64 KiB apart for numbers that
 * become text in another way (Chromium 156, 2026-11).
 */
export const px = (length: number): string => `${length.toFixed()}px`;

/** Right edge of a box. */
export const right = ({ x, width }: Box): number => x + width;

/** Bottom edge of a box. */
export const bottom = ({ y, height }: Box): number => y + height;

/** Tells whether two boxes overlap, or come closer than `gap` pixels. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Tells whether a box lies entirely within another. */
export function isWithin(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

/** Tells whether two boxes differ by less than a pixel. */
export function isSameBox(a: Box, b: Box): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) < 1);
}

/** Area that two boxes share, in square pixels. */
export function overlapArea(a: Box, b: Box): number {
  const along = (start: 'x' | 'y', length: 'width' | 'height') =>
    Math.min(a[start] + a[length], b[start] + b[length]) - Math.max(a[start], b[start]);
  return Math.max(0, along('x', 'width')) * Math.max(0, along('y', 'height'));
}
