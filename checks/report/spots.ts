import type { Box, Measured, Stand } from '../../engine/private-spots.ts';

/** Letters reach beyond their box, and shadows beyond their field. CSS pixels. */
const MARGIN = 3;

const same = (one: Stand, other: Stand) =>
  (Object.keys(one) as (keyof Stand)[]).every((key) => one[key] === other[key]);

/** What of a box is inside the picture, in its pixels, widened to whole ones; null where nothing is. */
function inPixels(
  { x, y, width, height }: Box,
  scale: number,
  image: { width: number; height: number },
): Box | null {
  const [left, top] = [x, y].map((edge) => Math.max(0, Math.floor((edge - MARGIN) * scale))) as [
    number,
    number,
  ];
  const right = Math.min(image.width, Math.ceil((x + width + MARGIN) * scale));
  const bottom = Math.min(image.height, Math.ceil((y + height + MARGIN) * scale));
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}

/**
 * Where to paint on a picture that was taken between two measurings: all that was measured before or after it. Null
 * where nobody can tell: the page moved meanwhile, is enlarged with two fingers, or the picture is not of its shape.
 */
export function toPaint(
  before: Measured,
  after: Measured,
  image: { width: number; height: number },
): Box[] | null {
  const { stand } = before;
  if (!same(stand, after.stand) || stand.pinch !== 1 || stand.width <= 0) return null;
  const scale = image.width / stand.width;
  // The picture may be rounded to whole pixels, no more.
  if (Math.abs(image.height - stand.height * scale) > Math.max(2, scale * 2)) return null;
  return [...before.boxes, ...after.boxes].flatMap((box) => inPixels(box, scale, image) ?? []);
}
