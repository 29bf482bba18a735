import { type Box, inside, type Size } from './box.ts';
import { docked, shareOf } from './dock.ts';
import { type Drawn, type Memory, narrowed, type Places } from './drawn.ts';
import { beside, type Obstacles } from './placement.ts';
import type { Spot, Spots, Survey } from './survey.ts';
import type { SeenHint, View } from './view.ts';

/** Pixels between an element and its card or marker. */
const CARD_GAP = 12;
const MARKER_GAP = 4;

/** Where everything goes: a box for each name, null for what is not shown; and the hints that found no place. */
export interface Plan {
  boxes: Places;
  homeless: Set<string>;
}

/** Where a card goes: in its usual width, else in a narrow one. */
async function placeCard(id: string, spot: Spot, around: Obstacles, drawn: Drawn, memory: Memory) {
  const { sizes, places } = memory;
  const last = places.get(id)?.side;
  const usual = await beside(spot.box, sizes.get(id) as Size, CARD_GAP, around, last);
  if (usual) {
    drawn.get(id)?.classList.remove('narrow');
    return usual;
  }
  return beside(spot.box, narrowed(id, drawn, memory), CARD_GAP, around, last);
}

/** What a hint keeps off: all that is taken, dialogs that its element is not in, and, for a card, signs and panel too. */
function around({ id, state }: SeenHint, spot: Spot, seen: Survey, { places, panel }: Memory): Obstacles {
  const above = seen.surfaces.flatMap(({ element, box }) => (element.contains(spot.element) ? [] : box));
  const anchors = [...seen.spots.values()].map((each) =>
    each === spot && state !== 'card' ? each.words : each.box,
  );
  const taken = [...seen.taken, ...anchors, ...above];
  if (state !== 'card') return { ...seen, taken };
  const signs = [...places].flatMap(([other, { box }]) => (other === id ? [] : box));
  return { ...seen, taken, text: [...seen.text, ...signs, ...(panel.box ? [panel.box] : [])] };
}

/** A card that finds no place becomes words; so does a sign, unless its element is out of sight and nobody misses it. */
const missed = ({ state }: SeenHint, { usable, box }: Spot, frame: Box) =>
  state === 'card' || (usable() && inside(box, frame));

/** Docks the panel where it covers nothing, else its folded sign; unfolded by hand it lies over what it must. */
function placePanel(as: View['panel'], seen: Survey, { sizes, panel }: Memory): [Box | null, Box | null] {
  if (panel.held) return [panel.box, null];
  const { frame, rtl } = seen;
  const wish = {
    last: panel.last,
    wanted: panel.wanted ?? { x: rtl ? 0 : 1, y: 1 },
    byHand: panel.wanted !== null,
  };
  const others = [...seen.surfaces, ...seen.spots.values()].map(({ box }) => box);
  const off = { ...seen, taken: [...seen.taken, ...others] };
  const dock = (name: string, over: 'nothing' | 'text' | 'all') =>
    docked(sizes.get(name) as Size, off, wish, over);
  const open = as === 'folded' ? null : dock('panel', as === 'asked' ? 'all' : 'nothing');
  const sign = open ? null : dock('folded', 'text');
  panel.box = open ?? sign;
  panel.last = panel.box && shareOf(panel.box, frame);
  return [open, sign];
}

const first = ({ state }: SeenHint) => Number(state !== 'card');

/**
 * Finds places for the card, then the markers, then the panel, where they cover nothing that must be seen, nor each
 * other. Null when `over` says that another placing has begun.
 */
export async function plan(
  view: View,
  seen: Survey,
  drawn: Drawn,
  memory: Memory,
  over: () => boolean,
): Promise<Plan | null> {
  const boxes: Places = new Map();
  const homeless: Plan['homeless'] = new Set();
  const { sizes, places } = memory;
  for (const id of places.keys()) if (!seen.spots.has(id)) places.delete(id);
  for (const hint of view.hints.toSorted((one, other) => first(one) - first(other))) {
    const { id, state } = hint;
    const [spot, size] = [seen.spots.get(id), sizes.get(id)];
    if (!spot || !size) continue;
    const off = around(hint, spot, seen, memory);
    const card = state === 'card';
    const found = !spot.usable()
      ? null
      : await (card
          ? placeCard(id, spot, off, drawn, memory)
          : beside(spot.words, size, MARKER_GAP, off, places.get(id)?.side));
    if (over()) return null;
    boxes.set(id, found?.box ?? null);
    places.delete(id);
    if (found) {
      places.set(id, found);
      seen.taken.push(found.box);
    } else if (missed(hint, spot, seen.frame)) homeless.add(id);
  }
  // Pressed, and no room beside its element: its words are shown in the panel all the same.
  const told = view.asked !== null && homeless.has(view.asked);
  const [open, sign] = placePanel(told ? 'asked' : view.panel, seen, memory);
  boxes.set('panel', open).set('folded', sign);
  return { boxes, homeless };
}

/** Takes cards and signs along with elements that move: beside them they cover no more than they did. */
export function follow(before: Spots, now: Spots, { places }: Memory, frame: Box): Places {
  const boxes: Places = new Map();
  for (const [id, place] of places) {
    const [from, to] = [before.get(id), now.get(id)];
    if (!from || !to) continue;
    const { x, y } = place.box;
    const box = { ...place.box, x: x + to.words.x - from.words.x, y: y + to.words.y - from.words.y };
    places.set(id, { ...place, box });
    boxes.set(id, to.usable() && inside(box, frame) ? box : null);
  }
  return boxes;
}
