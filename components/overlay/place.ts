import type { State } from '../../engine/choose.ts';
import { type Box, boxes, inside, kept, lines, overlaid } from './no-cover.ts';
import { beside, docked, type Obstacles, viewport } from './placement.ts';
import type { View } from './view.ts';

/** Pixels between an element and its card or marker. */
const CARD_GAP = 12;
const MARKER_GAP = 4;

/** A box must be drawn to be measured; nobody sees that, since it is moved or gone before the next frame. */
function boxOf(root: ParentNode, id: string): HTMLElement | null {
  const box = root.querySelector<HTMLElement>(`[data-box="${id}"]`);
  if (box) box.style.display = '';
  return box;
}

/** Moves a box to its place; without one it is not drawn at all. */
function move(box: HTMLElement, place: Box | null): void {
  box.style.display = place ? '' : 'none';
  box.style.visibility = place ? 'visible' : 'hidden';
  if (place) box.style.translate = `${place.x}px ${place.y}px`;
}

/** Tries a card in its usual width, then in a narrow one. */
async function placeCard(anchor: Element, box: HTMLElement, obstacles: Obstacles): Promise<Box | null> {
  for (const narrow of [false, true]) {
    box.classList.toggle('narrow', narrow);
    const place = await beside(anchor, box, obstacles, CARD_GAP);
    if (place) return place;
  }
  return null;
}

/** Where the panel of an overlay stood last. */
const lastPlace = new WeakMap<ParentNode, Box>();

/** Docks the panel where it covers nothing, else its folded sign; unfolded by hand it takes the corner all the same. */
function placePanel(root: ParentNode, panelAs: View['panel'], { taken, text, frame }: Obstacles): void {
  const [panel, folded] = [boxOf(root, 'panel'), boxOf(root, 'folded')];
  if (!panel || !folded) return;
  const size = ({ offsetWidth: width, offsetHeight: height }: HTMLElement) => ({ width, height });
  const clear = [...taken, ...text];
  const last = lastPlace.get(root) ?? null;
  const dock = (box: HTMLElement, around: Box[]) => docked(size(box), around, frame, last);
  const open =
    panelAs === 'folded' ? null : (dock(panel, clear) ?? (panelAs === 'asked' ? dock(panel, []) : null));
  const sign = open ? null : (dock(folded, clear) ?? dock(folded, taken));
  move(panel, open);
  move(folded, sign);
  const now = open ?? sign;
  if (now) lastPlace.set(root, now);
}

/** A card that finds no place becomes words; so does a sign, unless its element is out of sight and nobody misses it. */
const missed = (element: Element, state: State, frame: Box) =>
  state === 'card' || (inside(element.getBoundingClientRect(), frame) && !overlaid(element));

/**
 * Puts the card, then the markers, then the panel where they cover nothing that must be seen, nor each
 * other. Gives the ids of the hints that found no place; null when `over` says that another placing has begun.
 */
export async function place(
  view: View,
  root: ParentNode,
  page: Document,
  over: () => boolean,
): Promise<Set<string> | null> {
  const frame = viewport(page.defaultView as Window);
  const anchored = view.hints.filter(({ element }) => element);
  const taken = boxes([...kept(page), ...anchored.map(({ element }) => element as Element)], frame);
  const obstacles = { taken, text: lines(page, frame), frame };
  const homeless = new Set<string>();
  for (const { id, element, state } of anchored.sort(
    (a, b) => Number(b.state === 'card') - Number(a.state === 'card'),
  )) {
    const box = boxOf(root, id);
    if (!box || !element) continue;
    const spot = overlaid(element)
      ? null
      : state === 'card'
        ? await placeCard(element, box, obstacles)
        : await beside(element, box, obstacles, MARKER_GAP);
    if (over()) return null;
    move(box, spot);
    if (spot) taken.push(spot);
    else if (missed(element, state, frame)) homeless.add(id);
  }
  // Pressed, and no room beside its element: its words are shown in the panel all the same.
  const told = view.asked !== null && homeless.has(view.asked);
  placePanel(root, told ? 'asked' : view.panel, obstacles);
  return homeless;
}
