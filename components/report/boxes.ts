import type { RedactionBox } from '../../views/report/view.ts';

/** Point on the screenshot, in fractions of its width and height. */
export interface ScreenshotPoint {
  x: number;
  y: number;
}

/** Smallest width and height of a box, as a fraction of the screenshot. */
const SMALLEST_SIDE = 0.01;

const clamp = (minimum: number, value: number, maximum: number) =>
  Math.min(Math.max(value, minimum), maximum);

/** A fraction of the screenshot as a CSS length. */
export const percent = (fraction: number) => `${fraction * 100}%`;

/** Moves a box back into the screenshot. Values that are not numbers count as zero. */
export function clampBox(box: RedactionBox): RedactionBox {
  const width = clamp(SMALLEST_SIDE, box.width || 0, 1);
  const height = clamp(SMALLEST_SIDE, box.height || 0, 1);
  return { x: clamp(0, box.x || 0, 1 - width), y: clamp(0, box.y || 0, 1 - height), width, height };
}

/** Box between two opposite corners, in any direction. */
export function boxBetween(from: ScreenshotPoint, to: ScreenshotPoint): RedactionBox {
  return clampBox({
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  });
}

/** Moves a box, or with `resizes` its bottom right corner. */
export function shiftBox(box: RedactionBox, { x, y }: ScreenshotPoint, resizes: boolean): RedactionBox {
  return clampBox(
    resizes
      ? { ...box, width: box.width + x, height: box.height + y }
      : { ...box, x: box.x + x, y: box.y + y },
  );
}

const STEP = 0.01;
const ARROWS: Record<string, ScreenshotPoint> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

/** Moves a box by an arrow key, or resizes it with Shift. Null for other keys. */
export function shiftBoxByKey(box: RedactionBox, key: string, isShift: boolean): RedactionBox | null {
  const arrow = ARROWS[key];
  return arrow ? shiftBox(box, arrow, isShift) : null;
}

/** Box added by a button: in the middle, and lower by a step for each box already there. */
export const newBox = (count: number): RedactionBox =>
  clampBox({ x: 0.4, y: 0.45 + (count % 8) * 0.05, width: 0.2, height: 0.06 });
