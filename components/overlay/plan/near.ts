import { type Box, bottom, isWithin, right, type Size } from './box.ts';
import { distance, isNear } from './distance.ts';
import { type Form, type Forms, leastOf, type Shape, sizeWithin } from './form.ts';
import { isClear, roomsAround } from './rooms.ts';

/** Pixels between an element and its card. */
const CARD_GAP = 12;
/** Side of an element on which a box lies. */
type Side = 'right' | 'left' | 'top' | 'bottom';

/** Pixels of distance that a side is worth: forms leave room at their sides, and a browser's own lists open below. */
const SIDE_COST: Record<Side, number> = { right: 0, left: 8, top: 16, bottom: 24 };
/** Pixels of distance that a shape is worth: whole cards read better than first words. */
const SHAPE_COST: Record<Shape, number> = {
  card: 0,
  narrow: 12,
  wide: 12,
  line: 48,
  bar: 64,
  block: 120,
  slip: 160,
  sign: 0,
};
/** Pixels of distance that the missing width of a bar is worth, of all that its words would take. */
const WIDTH_COST = 80;

/** Pixels of distance by which another place must be better for a card to leave its own: what jumps cannot be read. */
const STAY = 60;

/** Box beside an element, in a shape. */
export interface NearPlace {
  box: Box;
  shape: Shape;
}

type RatedPlace = NearPlace & { cost: number };

const clamp = (value: number, least: number, most: number) =>
  Math.round(Math.max(least, Math.min(value, most)));

/** Side of a target on which a box lies. */
function sideOf(box: Box, target: Box): Side {
  if (box.x >= right(target)) return 'right';
  if (right(box) <= target.x) return 'left';
  return box.y >= bottom(target) ? 'bottom' : 'top';
}

/** Box of a size in a room, as near as it can be to the target, level with it or flush with its start. */
function boxIn(room: Box, size: Size, target: Box, isRtl: boolean): Box {
  const start = isRtl ? right(target) - size.width : target.x;
  const x =
    room.x >= right(target)
      ? right(target) + CARD_GAP
      : right(room) <= target.x
        ? target.x - CARD_GAP - size.width
        : start;
  const y =
    room.y >= bottom(target)
      ? bottom(target) + CARD_GAP
      : bottom(room) <= target.y
        ? target.y - CARD_GAP - size.height
        : target.y + (target.height - size.height) / 2;
  return {
    x: clamp(x, room.x, right(room) - size.width),
    y: clamp(y, room.y, bottom(room) - size.height),
    ...size,
  };
}

/** Worth of a box beside a target, as pixels of distance: less is better. */
function costOf(box: Box, form: Form, target: Box, isRtl: boolean): number {
  const gap = distance(box, target);
  const side = sideOf(box, target);
  const sideCost =
    isRtl && (side === 'right' || side === 'left') ? SIDE_COST.left - SIDE_COST[side] : SIDE_COST[side];
  const missingWidth = form.least === undefined ? 0 : 1 - box.width / form.width;
  // Too near leaves no room for the arrow between the two.
  const offGap = gap < CARD_GAP ? 2 * (CARD_GAP - gap) : gap - CARD_GAP;
  return offGap + sideCost + SHAPE_COST[form.shape] + WIDTH_COST * missingWidth;
}

/** Card to be placed: its element, its last place, moved along with the element, and what it keeps off. */
export interface CardRequest {
  /** Its usual forms. */
  whole: Forms;
  /** Its other forms, measured where none of the usual ones stands near. */
  bars(): Forms;
  target: Box;
  isRtl: boolean;
  /** Part of the viewport in which it may stand. */
  room: Box;
  /** Boxes of other controls: across one, a card far away would seem to speak of that. */
  controls: Box[];
  last: NearPlace | null;
}

/** Finds the best place for any of the forms off the obstacles; null where none is near enough. */
function placeNear(
  forms: Forms,
  obstacles: Box[],
  { target, isRtl, room: frame, controls }: CardRequest,
): RatedPlace | null {
  let best: RatedPlace | null = null;
  const rooms = forms.length > 0 ? roomsAround(frame, obstacles, leastOf(forms)) : [];
  for (const form of forms) {
    for (const room of rooms) {
      const size = sizeWithin(form, room);
      if (!size) continue;
      const box = boxIn(room, size, target, isRtl);
      const cost = costOf(box, form, target, isRtl);
      if ((!best || cost < best.cost) && isNear(box, target, controls))
        best = { box, shape: form.shape, cost };
    }
  }
  return best;
}

/** Rates the place of the last plan; null where it is no longer free, or its words have another size. */
function rateLast(obstacles: Box[], request: CardRequest): RatedPlace | null {
  const { whole: wholeForms, bars, target, isRtl, room, last } = request;
  const forms = last && wholeForms.some(({ shape }) => shape === last.shape) ? wholeForms : bars();
  const form = forms.find(({ shape }) => shape === last?.shape);
  if (!last || !form) return null;
  const { box } = last;
  const isSameSize =
    box.height === form.height && box.width <= form.width && box.width >= (form.least ?? form.width);
  const isFree = isSameSize && isWithin(box, room) && isClear(box, obstacles);
  return isFree ? { ...last, cost: costOf(box, form, target, isRtl) } : null;
}

/** Finds a place for a card off the first of these lists of obstacles that leaves one near its element. */
export function placeCard(levels: Box[][], request: CardRequest): NearPlace | null {
  for (const obstacles of levels) {
    const last = request.last && rateLast(obstacles, request);
    // No other place can be better by more than that.
    if (last && last.cost <= STAY) return last;
    let best = placeNear(request.whole, obstacles, request);
    if (!best || best.cost > SHAPE_COST.line) {
      const bar = placeNear(request.bars(), obstacles, request);
      if (bar && (!best || bar.cost < best.cost)) best = bar;
    }
    if (last && (!best || last.cost <= best.cost + STAY)) return last;
    if (best) return best;
  }
  return null;
}
