import { type Box, px } from '../plan/box.ts';
import { boxAt, type DockPosition, positionOf } from '../plan/dock.ts';
import type { PanelPlace } from '../plan/state.ts';
import type { Move } from './moves.ts';
import { viewport } from './survey.ts';

/** Edge to which an arrow key sends the panel. */
const EDGES: Record<string, Partial<DockPosition>> = {
  ArrowLeft: { x: 0 },
  ArrowRight: { x: 1 },
  ArrowUp: { y: 0 },
  ArrowDown: { y: 1 },
};

/** Pixels that a pointer travels before it drags. */
const SLACK = 4;

const BOTTOM_RIGHT: DockPosition = { x: 1, y: 1 };

/** Next corner, clockwise. */
const nextCorner = ({ x, y }: DockPosition): DockPosition =>
  x > 0.5 ? (y > 0.5 ? { x: 0, y: 1 } : BOTTOM_RIGHT) : y > 0.5 ? { x: 0, y: 0 } : { x: 1, y: 0 };

/** Panel, for an event at its head that is not on one of the head's other buttons. */
function panelOf({ target }: Event): HTMLElement | null {
  const head = (target as Element).closest('header');
  const otherButton = (target as Element).closest('button:not(.move)');
  return head && !otherButton ? head.closest<HTMLElement>('.panel') : null;
}

/** Layout of which the panel is moved. */
interface PanelLayout {
  panel: PanelPlace;
  change(move: Move): void;
}

/** Drag of the panel, from the pointer's press on. */
interface Drag {
  panel: HTMLElement;
  x: number;
  y: number;
  box: Box;
}

/** Moves the panel to the free place nearest to a position, where it stays for this view of the page. */
function prefer(layout: PanelLayout, position: DockPosition): void {
  layout.panel = { ...layout.panel, preferred: position, last: null };
  layout.change('moved');
}

const positionNow = ({ panel }: PanelLayout): DockPosition => panel.preferred ?? panel.last ?? BOTTOM_RIGHT;

/** Moves the panel along with the pointer. */
function dragTo({ panel, box }: Drag, x: number, y: number, layout: PanelLayout): void {
  const frame = viewport(window);
  const position = positionOf({ ...box, x: box.x + x, y: box.y + y }, frame);
  const place = boxAt(position, box, frame);
  layout.panel = { ...layout.panel, preferred: position, box: place, isHeld: true };
  panel.style.translate = `${px(place.x)} ${px(place.y)}`;
}

/** Lets a person drag the panel by its head. Returns whether the last press became a drag. */
function makeDraggable(root: HTMLElement, layout: PanelLayout): () => boolean {
  let drag: Drag | null = null;
  let hasDragged = false;
  root.addEventListener('pointerdown', (event) => {
    const panel = event.button === 0 && panelOf(event);
    hasDragged = false;
    const { box } = layout.panel;
    if (!panel || !box) return;
    drag = { panel, x: event.clientX, y: event.clientY, box };
    // Captured by the pressed element, so that a press on the button stays one; a fast pointer leaves the panel at once.
    (event.target as Element).closest('.move, header')?.setPointerCapture(event.pointerId);
  });
  root.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!drag) return;
    const [x, y] = [clientX - drag.x, clientY - drag.y];
    if (!hasDragged && Math.hypot(x, y) < SLACK) return;
    hasDragged = true;
    dragTo(drag, x, y, layout);
  });
  const drop = () => {
    drag = null;
    if (!layout.panel.isHeld) return;
    layout.panel = { ...layout.panel, isHeld: false };
    prefer(layout, positionNow(layout));
  };
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture']) root.addEventListener(type, drop);
  return () => hasDragged;
}

/**
 * Lets a person move the panel: by its head with the pointer, by its button to the next corner, and there also by the
 * arrow keys.
 */
export function makeMovable(root: HTMLElement, layout: PanelLayout): void {
  const hasDragged = makeDraggable(root, layout);
  root.addEventListener('click', (event) => {
    // A click that ends a drag moves nothing more. One by key, which has no detail, always does.
    if (hasDragged() && event.detail !== 0) return;
    if (panelOf(event) && (event.target as Element).closest('.move'))
      prefer(layout, nextCorner(positionNow(layout)));
  });
  root.addEventListener('keydown', (event) => {
    const edge = EDGES[event.key];
    if (!edge || !(event.target as Element).closest('.move')) return;
    event.preventDefault();
    prefer(layout, { ...positionNow(layout), ...edge });
  });
}
