import type { PixelBox } from '../engine/privacy/boxes.ts';
import type { Area } from '../report/areas.ts';
import { contextOf, encoded, isSame } from './safe-picture.ts';

/** Original pixels of texts that a picture does not show: PNG in Base64, transparent elsewhere. Never stored. */
export interface Originals {
  png: string;
  areas: Area[];
}

/** Cuts out those boxes that show the same in both pictures; the rest is transparent. All in pixels of the pictures. */
export async function cutOut(
  [first, second]: readonly [ImageBitmap, ImageBitmap],
  boxes: readonly PixelBox[],
) {
  const [firstPen, secondPen] = [contextOf(first), contextOf(second)];
  const still = boxes.filter((box) => isSame(firstPen, secondPen, box));
  const canvas = new OffscreenCanvas(first.width, first.height);
  const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  for (const { x, y, width, height } of still)
    pen.drawImage(firstPen.canvas, x, y, width, height, x, y, width, height);
  return { png: await encoded(canvas), boxes: still };
}
