import type { Originals } from '../../platform/original-texts.ts';

/** Originals of the last picture, in memory until the report page asks for them. */
let waiting: { at: string; originals: Originals } | null = null;

/** Holds the originals of a page's picture, or none, for the report page. Those of an earlier one are dropped. */
export function holdOriginals(at: string, originals: Originals | null): void {
  waiting = originals && { at, originals };
}

/** Hands over the originals of the picture taken at this time, once: after that nobody has them but the page. */
export function handOverOriginals(at: string): Originals | null {
  const originals = waiting?.at === at ? waiting.originals : null;
  waiting = null;
  return originals;
}
