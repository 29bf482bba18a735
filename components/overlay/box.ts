/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How wide and high something is, in CSS pixels. */
export type Size = Pick<Box, 'width' | 'height'>;

/**
 * A length as style sheets write it, to the pixel. `toFixed`, because V8 sets 64 KiB apart for numbers that become text
 * in another way (Chromium 156, 2026-11).
 */
export const px = (length: number): string => `${length.toFixed()}px`;

/** Do two boxes share room, or come nearer than `gap` pixels? */
export function meets(one: Box, other: Box, gap = 0): boolean {
  return (
    one.x < other.x + other.width + gap &&
    other.x < one.x + one.width + gap &&
    one.y < other.y + other.height + gap &&
    other.y < one.y + one.height + gap
  );
}

/** Does a box lie wholly inside another? */
export function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

/** Are two boxes in one place, to the pixel? */
export function alike(one: Box, other: Box): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 1);
}

/** How much room two boxes share, in square pixels. */
export function shared(one: Box, other: Box): number {
  const along = (from: 'x' | 'y', size: 'width' | 'height') =>
    Math.min(one[from] + one[size], other[from] + other[size]) - Math.max(one[from], other[from]);
  return Math.max(0, along('x', 'width')) * Math.max(0, along('y', 'height'));
}
