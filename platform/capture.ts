import { browser } from './browser.ts';

/** Brings the measuring script into a tab's page and gives its answer. Rejects where the browser lets nobody in. */
export async function measureTab(tabId: number): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/measure.js'] });
  return answer?.result;
}

/**
 * Brings the script that reads how a page is built into a tab's page and gives its answer. Rejects like the other.
 * @param phrases what it may tell of a text: handed over, since the guides that have them are a hundred kilobytes
 */
export async function structureOfTab(tabId: number, phrases: unknown): Promise<unknown> {
  const target = { tabId };
  const hand = (segnaviaPhrases: unknown) => void Object.assign(globalThis, { segnaviaPhrases });
  await browser.scripting.executeScript({ target, func: hand, args: [phrases] });
  const [answer] = await browser.scripting.executeScript({ target, files: ['/outline.js'] });
  return answer?.result;
}

/** A picture of what is visible in a tab. Rejects where it is not in front, or the browser does not allow it. */
export async function pictureOfTab(tabId: number): Promise<ImageBitmap> {
  const { active, windowId } = await browser.tabs.get(tabId);
  if (!active) throw new Error('Only the tab in front can be captured.');
  const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  const letters = atob(address.slice(address.indexOf(',') + 1));
  const png = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return createImageBitmap(new Blob([png], { type: 'image/png' }));
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Bytes that a picture may have: with Base64 4 of 3, and browsers keep 10 MB for an extension, some older ones 5. */
const MOST = 2_600_000;

async function encoded(canvas: OffscreenCanvas): Promise<Uint8Array> {
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

/**
 * The picture with these boxes (in its pixels) painted over in one colour, made smaller where it would be too large to
 * keep. Only this copy goes on: the original is let go here.
 */
export async function paintOver(original: ImageBitmap, boxes: Box[]) {
  const canvas = new OffscreenCanvas(original.width, original.height);
  const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.drawImage(original, 0, 0);
  original.close();
  pen.fillStyle = '#3d4754';
  for (const { x, y, width, height } of boxes) pen.fillRect(x, y, width, height);
  let png = await encoded(canvas);
  let [{ width, height }, tries]: [{ width: number; height: number }, number] = [canvas, 0];
  while (png.length > MOST && tries < 6) {
    tries += 1;
    [width, height] = [Math.round(width * 0.75), Math.round(height * 0.75)];
    const smaller = new OffscreenCanvas(width, height);
    smaller.getContext('2d')?.drawImage(canvas, 0, 0, width, height);
    png = await encoded(smaller);
  }
  return { png, width, height };
}
