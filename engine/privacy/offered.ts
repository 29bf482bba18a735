import { type PixelBox, widened } from './boxes.ts';
import { type Painter, UNTEXTED } from './painters.ts';
import { chainOf, isPlain } from './plain-ground.ts';
import { freeOf, UNREAD } from './readable.ts';

/** Parts of a text that are looked at; the rest of a page with more is not offered. */
const MOST_LINES = 300;

/**
 * Finds the lines of text that a person may reveal in a picture: those on a plain ground with nothing else over or
 * behind them, and none of a field, button, picture or frame. The texts are not read.
 */
export function offeredBoxes(painters: readonly Painter[], view: Window): PixelBox[] {
  const lines = painters.flatMap(({ element, node, box }) => (node ? [{ element, node, box }] : []));
  const isOffered = new Map<Element, boolean>();
  return lines.slice(0, MOST_LINES).flatMap(({ element, node, box }) => {
    const chain = chainOf(element);
    if (!isOffered.has(element)) {
      const isHeld = [...chain].some((each) => each.matches(`${UNREAD}, ${UNTEXTED}`));
      isOffered.set(element, !isHeld && isPlain(chain, view));
    }
    // Painters are a pixel wider than what they paint.
    return (isOffered.get(element) && freeOf(widened(box, -1), node, chain, painters)) || [];
  });
}
