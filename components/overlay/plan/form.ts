import type { Size } from './box.ts';

/**
 * Shape of a part. A card in three widths; all words in one line; the first words in two lines, in four short ones, or in
 * a thin one, as wide as there is room; a sign, with a number or without.
 */
export type Shape = 'card' | 'narrow' | 'wide' | 'line' | 'bar' | 'block' | 'slip' | 'sign';

/** Shape with its measured size. */
export interface Form extends Size {
  shape: Shape;
  /** Least width of a form whose words may take any width up to `width`. */
  least?: number;
}

/** Forms in which a part may be drawn. */
export type Forms = readonly Form[];

/** Least size that any of these forms takes. */
export const leastOf = (forms: Forms): Size => ({
  width: Math.min(...forms.map(({ width, least = width }) => least)),
  height: Math.min(...forms.map(({ height }) => height)),
});

/** Size of a form in a room of this size; null where it does not fit. */
export function sizeWithin({ width, height, least = width }: Form, room: Size): Size | null {
  return least <= room.width && height <= room.height ? { width: Math.min(width, room.width), height } : null;
}
