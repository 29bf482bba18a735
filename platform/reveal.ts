import type { Area } from '../report/areas.ts';
import type { Originals } from './original-texts.ts';

/** Decodes the pixels that the background handed over. */
export function decode({ png }: Originals): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
}

/** Draws the revealed areas alone, to be laid over the picture. */
export function drawAreas(image: ImageBitmap, areas: readonly Area[]): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: image.width, height: image.height });
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  for (const { x, y, width, height } of areas.flatMap(({ parts }) => parts))
    pen.drawImage(image, x, y, width, height, x, y, width, height);
  return canvas;
}
