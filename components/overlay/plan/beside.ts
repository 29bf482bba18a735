import { type Box, bottom, right, type Size } from './box.ts';
import { distance } from './distance.ts';
import { GAP, nearestIn, roomsAround } from './rooms.ts';

/** Pixels between an element's words and its marker, where there is room for as many. */
const MARKER_GAP = 4;

/** Tells whether a marker still stands beside words that may have become shorter. */
export const standsBeside = (marker: Box, words: Box): boolean => distance(marker, words) <= MARKER_GAP + 1;

/** Part of a frame that lies within these many pixels of a box, across and along. */
function reachOf(box: Box, across: number, along: number, frame: Box): Box {
  const [x, y] = [Math.max(frame.x, box.x - across), Math.max(frame.y, box.y - along)];
  const width = Math.min(right(frame), right(box) + across) - x;
  return { x, y, width, height: Math.min(bottom(frame), bottom(box) + along) - y };
}

/**
 * Finds the box for a marker beside the words of an element: level with them, as near as possible to their end, or else
 * above or below. It covers nothing taken, nor text if that can be avoided; null if there is no room.
 */
export function placeBeside(
  words: Box,
  size: Size,
  { taken: takenBoxes, text, frame, isRtl }: { taken: Box[]; text: Box[]; frame: Box; isRtl: boolean },
): Box | null {
  const { width, height } = size;
  const x = isRtl ? words.x - width - MARKER_GAP : right(words) + MARKER_GAP;
  const ideal = { x, y: words.y + (words.height - height) / 2, width, height };
  const spare = (length: number) => Math.max(0, Math.ceil((width - length) / 2));
  const reach = width + MARKER_GAP;
  const bands = [
    reachOf(words, reach, spare(words.height), frame),
    reachOf(words, spare(words.width), reach, frame),
  ];
  for (const obstacles of [[...text, ...takenBoxes], takenBoxes]) {
    for (const band of bands) {
      for (const gap of [MARKER_GAP - GAP, 0]) {
        const own = reachOf(words, gap, gap, frame);
        const [best] = roomsAround(band, [own, ...obstacles], size)
          .map((room) => nearestIn(room, ideal))
          .toSorted((a, b) => distance(a, ideal) - distance(b, ideal) || a.y - b.y);
        if (best) return best;
      }
    }
  }
  return null;
}
