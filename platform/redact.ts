import { REDACTION_COLOUR } from './safe-picture.ts';

/** Box in fractions of an image's width and height (0 to 1). */
interface FractionBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Content of a `data:` address in Base64. */
const base64Of = (address: string) => address.slice(address.indexOf(',') + 1);

/**
 * Lays a drawing of revealed areas over an image whose source is a `data:` address of a PNG, if there is one, and paints
 * boxes over both. Returns the result as PNG in Base64.
 */
export function redact(
  image: HTMLImageElement,
  layer: HTMLCanvasElement | null,
  boxes: readonly FractionBox[],
): string {
  if (boxes.length === 0 && !layer) return base64Of(image.src);
  const canvas = document.createElement('canvas');
  const { naturalWidth, naturalHeight } = image;
  Object.assign(canvas, { width: naturalWidth, height: naturalHeight });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  if (layer) context.drawImage(layer, 0, 0, naturalWidth, naturalHeight);
  context.fillStyle = REDACTION_COLOUR;
  for (const { x, y, width, height } of boxes) {
    context.fillRect(
      Math.floor(x * naturalWidth),
      Math.floor(y * naturalHeight),
      Math.ceil(width * naturalWidth) + 1,
      Math.ceil(height * naturalHeight) + 1,
    );
  }
  return base64Of(canvas.toDataURL('image/png'));
}
