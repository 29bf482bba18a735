import { around, overlap, type PixelBox } from '../engine/privacy/boxes.ts';
import type { PageMeasurement, ViewportState } from '../engine/privacy/page-measurement.ts';

const isSameViewport = (first: ViewportState, second: ViewportState) =>
  (Object.keys(first) as (keyof ViewportState)[]).every((key) => first[key] === second[key]);

const isSameBox = (first: PixelBox, second: PixelBox) =>
  first.x === second.x &&
  first.y === second.y &&
  first.width === second.width &&
  first.height === second.height;

/** Boxes between which something moved from one measurement to the next; null if that is not known. */
function movedBoxes(before: PageMeasurement, after: PageMeasurement): PixelBox[] | null {
  if (before.painted.length !== after.painted.length) return null;
  return before.painted.flatMap((box, at) => {
    const later = after.painted[at] as PixelBox;
    return isSameBox(box, later) ? [] : [around(box, later)];
  });
}

/** A box in whole pixels of a picture. */
export const inPixels = ({ x, y, width, height }: PixelBox, scale: number): PixelBox => ({
  x: Math.round(x * scale),
  y: Math.round(y * scale),
  width: Math.round(width * scale),
  height: Math.round(height * scale),
});

/** The whole pixels inside a box; null where there is no such pixel in the picture. */
function pixelsInside(
  { x, y, width, height }: PixelBox,
  scale: number,
  image: { width: number; height: number },
): PixelBox | null {
  const [left, top] = [Math.max(0, Math.ceil(x * scale)), Math.max(0, Math.ceil(y * scale))];
  const right = Math.min(image.width, Math.floor((x + width) * scale));
  const bottom = Math.min(image.height, Math.floor((y + height) * scale));
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}

/** Pixels of a picture for one CSS pixel; null if picture and page do not match. */
export function scaleOf(
  { width, height, pinch }: ViewportState,
  image: { width: number; height: number },
): number | null {
  if (pinch !== 1 || width <= 0) return null;
  const scale = image.width / width;
  // The picture may be rounded to whole pixels, no more.
  return Math.abs(image.height - height * scale) > Math.max(2, scale * 2) ? null : scale;
}

/**
 * Boxes that may be read in pictures taken between these measurements, or be offered to be revealed, in pixels of the
 * pictures: what each measurement found at the same place, and nothing moved over. None where anything is unsure.
 */
export function steadyInPixels(
  measurements: readonly PageMeasurement[],
  image: { width: number; height: number },
  kind: 'readable' | 'offered',
): PixelBox[] {
  const [first, ...later] = measurements;
  const scale = first ? scaleOf(first.viewport, image) : null;
  if (!first || scale === null || measurements.some(({ isUnsteady }) => isUnsteady)) return [];
  if (later.some(({ viewport }) => !isSameViewport(first.viewport, viewport))) return [];
  const obstacles: PixelBox[] = [];
  for (const measurement of later) {
    const boxes = movedBoxes(first, measurement);
    if (!boxes) return [];
    obstacles.push(...boxes);
  }
  return first[kind]
    .filter((box) => later.every((each) => each[kind].some((other) => isSameBox(box, other))))
    .filter((box) => !obstacles.some((other) => overlap(box, other)))
    .flatMap((box) => pixelsInside(box, scale, image) ?? []);
}
