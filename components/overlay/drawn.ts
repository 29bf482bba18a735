import type { Placement } from '@floating-ui/dom';
import { type Box, px, type Size } from './box.ts';
import type { Share } from './dock.ts';
import { viewport } from './survey.ts';

/** What is drawn, by the name in `data-box`. */
export type Drawn = Map<string, HTMLElement>;

/** A place for each name; null for what is not shown. */
export type Places = Map<string, Box | null>;

/** What is remembered from one placing to the next. */
export interface Memory {
  /** The sizes of what is drawn, by name; empty when it was drawn anew. */
  sizes: Map<string, Size>;
  /** Where each hint stands, so that it does not hop about. */
  places: Map<string, { side: Placement; box: Box }>;
  /** Where the panel stands, and where the person wants it (null: nobody said), or holds it just now. */
  panel: { box: Box | null; last: Share | null; wanted: Share | null; held: boolean };
}

/** Finds what is drawn. */
export const boxesIn = (root: ParentNode): Drawn =>
  new Map(
    [...root.querySelectorAll<HTMLElement>('[data-box]')].map((box) => [box.dataset.box as string, box]),
  );

const sizeOf = ({ offsetWidth: width, offsetHeight: height }: HTMLElement): Size => ({ width, height });

/** Measures what was drawn anew: all of it at once, so that it is laid out once. */
export function measure(root: HTMLElement, drawn: Drawn, { sizes }: Memory): void {
  if (sizes.size) return;
  root.style.setProperty('--high', px(viewport(window).height));
  // It must be drawn to be measured; nobody sees that, since it is moved or gone before the next frame.
  for (const box of drawn.values()) {
    box.style.display = '';
    box.classList.remove('narrow');
  }
  for (const [name, box] of drawn) sizes.set(name, sizeOf(box));
}

/** The size of a card drawn narrow. */
export function narrowed(name: string, drawn: Drawn, { sizes }: Memory): Size {
  const key = `${name} narrow`;
  const box = drawn.get(name);
  box?.classList.add('narrow');
  if (box && !sizes.has(key)) sizes.set(key, sizeOf(box));
  return sizes.get(key) as Size;
}

/** Moves everything to its place; what has none is not drawn at all. */
export function move(places: Places, drawn: Drawn): void {
  for (const [name, place] of places) {
    const box = drawn.get(name);
    if (!box) continue;
    box.style.display = place ? '' : 'none';
    box.style.visibility = place ? 'visible' : 'hidden';
    if (place) box.style.translate = `${px(place.x)} ${px(place.y)}`;
  }
}
