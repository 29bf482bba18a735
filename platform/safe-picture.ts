import type { PixelBox } from '../engine/privacy/boxes.ts';

/** Part of a page's layout, in pixels of the picture. */
interface Part extends PixelBox {
  kind: 'field' | 'button' | 'picture' | 'text';
}

/**
 * Maximum number of bytes of a picture: Base64 makes it a third larger, and browsers store 10 MB for an extension,
 * some older ones 5.
 */
const MOST = 2_600_000;

/** Colour of the person's boxes on a picture; `--redaction` in components/report/style.css is the same. */
export const REDACTION_COLOUR = '#3d4754';

const GROUND = '#eef0f3';
const FILLS = { field: '#ffffff', button: '#c3ccd8', picture: '#aab4c0' } as const;
const EDGE = '#8b95a3';
const PIXELS = ['#c9d0d9', '#d8dde4', '#b9c2cd'] as const;

/** Coarse pixels, which say that there is something here; they depend on the position alone, not on the content. */
function drawPixels(
  pen: OffscreenCanvasRenderingContext2D,
  { x, y, width, height }: PixelBox,
  size: number,
): void {
  for (let top = y; top < y + height; top += size) {
    for (let left = x; left < x + width; left += size) {
      const [column, row] = [Math.floor(left / size), Math.floor(top / size)];
      pen.fillStyle = PIXELS[(column * 7 + row * 11 + column * row) % PIXELS.length] as string;
      pen.fillRect(left, top, Math.min(size, x + width - left), Math.min(size, y + height - top));
    }
  }
}

function drawPart(pen: OffscreenCanvasRenderingContext2D, part: Part, scale: number): void {
  const { kind, x, y, width, height } = part;
  if (kind === 'text') {
    drawPixels(pen, part, Math.max(2, Math.round(8 * scale)));
    return;
  }
  pen.fillStyle = FILLS[kind];
  pen.fillRect(x, y, width, height);
  pen.strokeStyle = EDGE;
  pen.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
}

/** A canvas as PNG. */
export async function encoded(canvas: OffscreenCanvas): Promise<Uint8Array> {
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

/** Context of a canvas that shows a picture. */
export function contextOf(image: ImageBitmap): OffscreenCanvasRenderingContext2D {
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
  pen.drawImage(image, 0, 0);
  return pen;
}

/** Whether two pictures are the same in this box. */
export function isSame(
  firstPen: OffscreenCanvasRenderingContext2D,
  secondPen: OffscreenCanvasRenderingContext2D,
  box: PixelBox,
): boolean {
  const { x, y, width, height } = box;
  const [{ data }, { data: otherData }] = [firstPen, secondPen].map((pen) =>
    pen.getImageData(x, y, width, height),
  ) as [ImageData, ImageData];
  return data.every((part, at) => part === otherData[at]);
}

/**
 * Draws the layout of a page, and in it what can be read: those boxes that show the same in both pictures. All in
 * pixels of the pictures. Made smaller where it would be too large to keep.
 */
export async function drawSafePicture(
  [first, second]: readonly [ImageBitmap, ImageBitmap],
  readable: readonly PixelBox[],
  layout: readonly Part[],
  scale: number,
) {
  const canvas = new OffscreenCanvas(first.width, first.height);
  const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.fillStyle = GROUND;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  for (const part of layout) drawPart(pen, part, scale);
  const [firstPen, secondPen] = [contextOf(first), contextOf(second)];
  const still = readable.filter((box) => isSame(firstPen, secondPen, box));
  for (const { x, y, width, height } of still)
    pen.drawImage(firstPen.canvas, x, y, width, height, x, y, width, height);
  let png = await encoded(canvas);
  let [{ width, height }, tries]: [{ width: number; height: number }, number] = [canvas, 0];
  while (png.length > MOST && tries < 6) {
    tries += 1;
    [width, height] = [Math.round(width * 0.75), Math.round(height * 0.75)];
    const smaller = new OffscreenCanvas(width, height);
    smaller.getContext('2d')?.drawImage(canvas, 0, 0, width, height);
    png = await encoded(smaller);
  }
  return { png, width, height, readable: still.length };
}
