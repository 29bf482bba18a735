import type { Placement } from '@floating-ui/dom';
import { type Box, inside, type Size } from './box.ts';
import { beside, docked, type Obstacles, type Share, shareOf } from './placement.ts';
import { type Spot, type Spots, type Survey, viewport } from './survey.ts';
import type { SeenHint, View } from './view.ts';

/** Pixels between an element and its card or marker. */
const CARD_GAP = 12;
const MARKER_GAP = 4;

/** What is drawn, by the name in `data-box`. */
export type Drawn = Map<string, HTMLElement>;

/** What is remembered from one placing to the next. */
export interface Memory {
  /** The sizes of what is drawn, by name; empty when it was drawn anew. */
  sizes: Map<string, Size>;
  /** Where each hint stands, so that it does not hop about. */
  places: Map<string, { side: Placement; box: Box }>;
  /** Where the panel stands, and where the person wants it (null: nobody said), or holds it just now. */
  panel: { box: Box | null; last: Share | null; wanted: Share | null; held: boolean };
}

/** Where everything goes: a box for each name, null for what is not shown; and the hints that found no place. */
export interface Plan {
  boxes: Map<string, Box | null>;
  homeless: Set<string>;
}

const sizeOf = ({ offsetWidth: width, offsetHeight: height }: HTMLElement): Size => ({ width, height });

/** Measures what was drawn anew: all of it at once, so that it is laid out once. */
export function measure(root: HTMLElement, drawn: Drawn, { sizes }: Memory): void {
  if (sizes.size) return;
  root.style.setProperty('--high', `${viewport(window).height}px`);
  // It must be drawn to be measured; nobody sees that, since it is moved or gone before the next frame.
  for (const box of drawn.values()) {
    box.style.display = '';
    box.classList.remove('narrow');
  }
  for (const [name, box] of drawn) sizes.set(name, sizeOf(box));
}

/** The size of a card drawn narrow. */
function narrowed(name: string, drawn: Drawn, { sizes }: Memory): Size {
  const key = `${name} narrow`;
  const box = drawn.get(name);
  box?.classList.add('narrow');
  if (box && !sizes.has(key)) sizes.set(key, sizeOf(box));
  return sizes.get(key) as Size;
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
  state === 'card' || (usable && inside(box, frame));

/** Docks the panel where it covers nothing, else its folded sign; unfolded by hand it lies over what it must. */
function placePanel(as: View['panel'], seen: Survey, { sizes, panel }: Memory): [Box | null, Box | null] {
  if (panel.held) return [panel.box, null];
  const { frame, rtl } = seen;
  const wanted = [panel.last, panel.wanted ?? { x: rtl ? 0 : 1, y: 1 }].filter((share) => share !== null);
  const others = [...seen.surfaces, ...seen.spots.values()].map(({ box }) => box);
  const off = { ...seen, taken: [...seen.taken, ...others] };
  const dock = (name: string, over: 'nothing' | 'text' | 'all') =>
    docked(sizes.get(name) as Size, off, wanted, over);
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
  const boxes: Plan['boxes'] = new Map();
  const homeless: Plan['homeless'] = new Set();
  const { sizes, places } = memory;
  for (const id of places.keys()) if (!seen.spots.has(id)) places.delete(id);
  for (const hint of view.hints.toSorted((one, other) => first(one) - first(other))) {
    const { id, state } = hint;
    const [spot, size] = [seen.spots.get(id), sizes.get(id)];
    if (!spot || !size) continue;
    const off = around(hint, spot, seen, memory);
    const card = state === 'card';
    const found = !spot.usable
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
export function follow(before: Spots, now: Spots, { places }: Memory, frame: Box): Plan['boxes'] {
  const boxes: Plan['boxes'] = new Map();
  for (const [id, place] of places) {
    const [from, to] = [before.get(id), now.get(id)];
    if (!from || !to) continue;
    const { x, y } = place.box;
    const box = { ...place.box, x: x + to.words.x - from.words.x, y: y + to.words.y - from.words.y };
    places.set(id, { ...place, box });
    boxes.set(id, to.usable && inside(box, frame) ? box : null);
  }
  return boxes;
}

/** Moves everything to its place; what has none is not drawn at all. */
export function move(boxes: Plan['boxes'], drawn: Drawn): void {
  for (const [name, place] of boxes) {
    const box = drawn.get(name);
    if (!box) continue;
    box.style.display = place ? '' : 'none';
    box.style.visibility = place ? 'visible' : 'hidden';
    if (place) box.style.translate = `${place.x}px ${place.y}px`;
  }
}
