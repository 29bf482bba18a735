import { decode, drawAreas } from '../../platform/reveal.ts';
import { send } from '../../platform/send.ts';
import type { Reveal } from '../../views/report/data.ts';

/** Original texts of the picture, and what of them is revealed. In memory only: a reload forgets them. */
let image: ImageBitmap | null = null;
let layer: HTMLCanvasElement | null = null;

/** Requests the originals of the picture taken at this time. Returns null if the background has none. */
export async function receiveOriginals(at: string): Promise<Reveal | null> {
  const originals = await send('originals-wanted', { at }).catch(() => null);
  if (!originals || originals.areas.length === 0) return null;
  image = await decode(originals);
  const { width, height } = image;
  return { at, width, height, areas: originals.areas, shown: [], source: null };
}

/** Reveals these areas, and no others. */
export function revealAreas(reveal: Reveal, shown: number[]): Reveal {
  const areas = reveal.areas.filter((_, at) => shown.includes(at));
  layer = image && areas.length > 0 ? drawAreas(image, areas) : null;
  return { ...reveal, shown, source: layer?.toDataURL() ?? null };
}

/** Drawing of the revealed areas, to be laid over the picture; null if nothing is revealed. */
export const revealedLayer = (): HTMLCanvasElement | null => layer;

/** Forgets the originals. */
export function forgetOriginals(): void {
  image?.close();
  image = null;
  layer = null;
}
