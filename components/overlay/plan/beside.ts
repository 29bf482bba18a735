import { type Box, isWithin, type Size } from './box.ts';
import { isClear } from './rooms.ts';

/** Pixels between an element's words and its marker. */
const MARKER_GAP = 4;

/** Boxes beside the words of an element, best first: at their end, at their start, above, below. */
function boxesBeside({ x, y, width, height }: Box, size: Size, isRtl: boolean): Box[] {
  const middle = y + (height - size.height) / 2;
  const [before, after] = [x - size.width - MARKER_GAP, x + width + MARKER_GAP];
  const [above, below] = [y - size.height - MARKER_GAP, y + height + MARKER_GAP];
  const [left, right] = [x, x + width - size.width];
  const [near, far] = isRtl ? [before, after] : [after, before];
  const [start, end] = isRtl ? [right, left] : [left, right];
  const corners = [near, far].flatMap((across) => [middle, y].map((along) => [across, along] as const));
  const rows = [start, end].flatMap((across) => [above, below].map((along) => [across, along] as const));
  return [...corners, ...rows].map(([across, along]) => ({
    x: Math.round(across),
    y: Math.round(along),
    ...size,
  }));
}

/** Finds a box for a marker that covers nothing taken, nor text if that can be avoided; null if no such box is free. */
export function placeBeside(
  words: Box,
  size: Size,
  { taken: takenBoxes, text, frame, isRtl }: { taken: Box[]; text: Box[]; frame: Box; isRtl: boolean },
): Box | null {
  const free = boxesBeside(words, size, isRtl).filter(
    (box) => isWithin(box, frame) && isClear(box, takenBoxes),
  );
  return free.find((box) => isClear(box, text)) ?? free[0] ?? null;
}
