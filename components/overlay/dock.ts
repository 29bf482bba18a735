import { type Box, type Size, shared } from './box.ts';
import { clear, EDGE, type Obstacles } from './placement.ts';

/** Pixels between two places that are tried along an edge. */
const STEP = 12;

/** A place in the viewport as shares of the room that is left: 0, 0 is the corner at the top left, 1, 1 the other. */
export interface Share {
  x: number;
  y: number;
}

const away = (one: Share, other: Share) => Math.hypot(one.x - other.x, one.y - other.y);

/** Where something of this size can be moved about: how far its top left corner may go. */
function room(size: Size, frame: Box): Box {
  return {
    x: frame.x + EDGE,
    y: frame.y + EDGE,
    width: frame.width - size.width - 2 * EDGE,
    height: frame.height - size.height - 2 * EDGE,
  };
}

/** The place that a share stands for. */
export function placeOf(share: Share, size: Size, frame: Box): Box {
  const { x, y, width, height } = room(size, frame);
  return { x: Math.round(x + share.x * width), y: Math.round(y + share.y * height), ...size };
}

/** The share that stands for a place; outside the viewport the nearest one within. */
export function shareOf(box: Box, frame: Box): Share {
  const { x, y, width, height } = room(box, frame);
  const part = (from: number, all: number) => Math.min(1, Math.max(0, all > 0 ? from / all : 0));
  return { x: part(box.x - x, width), y: part(box.y - y, height) };
}

/**
 * Every place that is worth trying, the best first: where it stood and is wanted, then along the edges what is nearest
 * to that; the corners before all else, unless the place was chosen by hand.
 */
function* shares({ width, height }: Box, { last, wanted, byHand }: Wish): Generator<Share> {
  const nearest = (all: Share[]) => all.sort((one, other) => away(one, wanted) - away(other, wanted));
  const along = (length: number) =>
    Array.from(
      { length: Math.max(0, Math.ceil(length / STEP) - 1) },
      (_, step) => ((step + 1) * STEP) / length,
    );
  if (last) yield last;
  yield wanted;
  const corners = [0, 1].flatMap((x) => [0, 1].map((y) => ({ x, y })));
  if (!byHand) yield* nearest(corners);
  const sides = [0, 1].flatMap((end) => [
    ...along(width).map((x) => ({ x, y: end })),
    ...along(height).map((y) => ({ x: end, y })),
  ]);
  yield* nearest(byHand ? [...corners, ...sides] : sides);
}

/** Where something is wanted, by a person's hand or by us, and where it stood last, which comes first. */
export interface Wish {
  last: Share | null;
  wanted: Share;
  byHand: boolean;
}

/**
 * A place at the edge of the viewport for a box of this size, as near as may be to where it is wanted; null where there
 * is none. `over` says what it may cover where it must: nothing, text (as little as possible), or anything.
 */
export function docked(
  size: Size,
  { taken, text, frame }: Obstacles,
  wish: Wish,
  over: 'nothing' | 'text' | 'all',
): Box | null {
  const ways = room(size, frame);
  if (ways.width < 0 || ways.height < 0) return null;
  const places: Box[] = [];
  for (const share of shares(ways, wish)) {
    const box = placeOf(share, size, frame);
    const off = clear(box, taken);
    if (off && clear(box, text)) return box;
    if (off || over === 'all') places.push(box);
  }
  if (over === 'nothing') return null;
  const under = (box: Box, others: Box[]) => others.reduce((sum, other) => sum + shared(box, other), 0);
  const worth = (box: Box) => 9 * under(box, taken) + under(box, text);
  return (
    places.map((box) => ({ box, cost: worth(box) })).sort((one, other) => one.cost - other.cost)[0]?.box ??
    null
  );
}
