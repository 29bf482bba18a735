import type { OverlayView } from '../../../views/overlay/overlay.ts';
import type { MeasuredTargets } from '../page/survey.ts';
import { type Box, px } from '../plan/box.ts';
import type { Boxes } from '../plan/plan.ts';
import { pointerOf, ringOf } from '../plan/pointer.ts';
import type { DrawnBoxes } from './boxes.ts';

/** Pixels that the page's own mark of the focus takes round an element. */
function outlineOf(element: Element): number {
  if (!element.matches(':focus-visible')) return 0;
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
  return outlineStyle === 'none'
    ? 2
    : Math.max(0, Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset));
}

/** Draws a ring in its place, or hides it. */
function setRing(ring: HTMLElement, id: string, box: Box | null): void {
  ring.style.display = box ? 'block' : 'none';
  if (!box) {
    delete ring.dataset.ring;
    return;
  }
  ring.dataset.ring = id;
  const { x, y, width, height } = box;
  Object.assign(ring.style, { translate: `${px(x)} ${px(y)}`, width: px(width), height: px(height) });
}

/** Rings round the elements of the open card and of what the person points at, and the arrow of the card. */
export class Rings {
  #root: HTMLElement;
  #view: OverlayView | null = null;
  #targets: MeasuredTargets = new Map();
  /** Hint at which the person points, by pointer or focus. */
  #pointed: string | null = null;
  /** Boxes of the page that a ring must not cross. */
  #neighbours: Box[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
    for (const type of ['pointerover', 'focusin']) {
      root.addEventListener(type, ({ target }) =>
        this.#point((target as Element).closest<HTMLElement>('[data-hint]')?.dataset.hint ?? null),
      );
    }
    for (const type of ['pointerleave', 'focusout']) root.addEventListener(type, () => this.#point(null));
  }

  /** Draws the rings of a view, and hides all others. */
  draw(view: OverlayView | null, targets: MeasuredTargets, controls?: Box[]): void {
    this.#view = view;
    this.#targets = targets;
    if (controls) this.#neighbours = [...controls, ...[...targets.values()].map(({ box }) => box)];
    const card = view?.hints.find(({ placement }) => placement === 'card')?.id;
    for (const ring of this.#root.querySelectorAll<HTMLElement>('.ring')) {
      const id = ring.dataset.of as string;
      const target = id === card || id === this.#pointed ? targets.get(id) : undefined;
      const box = target?.isUsable ? ringOf(target.box, outlineOf(target.element), this.#neighbours) : null;
      setRing(ring, id, box);
    }
  }

  #point(id: string | null): void {
    if (id === this.#pointed) return;
    this.#pointed = id;
    this.draw(this.#view, this.#targets);
  }

  /** Draws the arrow of the card that has a place among these boxes. */
  drawArrows(boxes: Boxes, drawnBoxes: DrawnBoxes, targets: MeasuredTargets, text: Box[]): void {
    for (const [id, box] of boxes) {
      const card = drawnBoxes.get(id);
      const target = targets.get(id);
      if (!card?.classList.contains('card')) continue;
      const pointer = box && target ? pointerOf(box, target.box, [...this.#neighbours, ...text]) : null;
      card.dataset.arrow = pointer?.edge ?? 'none';
      card.style.setProperty('--at', px(pointer?.at ?? 0));
      card.style.setProperty('--length', px(pointer?.length ?? 0));
    }
  }
}
