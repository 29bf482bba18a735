import { type Box, px } from './box.ts';
import { placeOf, type Share, shareOf } from './dock.ts';
import type { Memory } from './drawn.ts';
import { viewport } from './survey.ts';

/** The edge to which an arrow key sends the panel. */
const EDGES: Record<string, Partial<Share>> = {
  ArrowLeft: { x: 0 },
  ArrowRight: { x: 1 },
  ArrowUp: { y: 0 },
  ArrowDown: { y: 1 },
};

/** Pixels that a pointer goes before it is taken to drag. */
const SLACK = 4;

/** The next corner in a round, clockwise. */
const next = ({ x, y }: Share): Share =>
  x > 0.5 ? (y > 0.5 ? { x: 0, y: 1 } : { x: 1, y: 1 }) : y > 0.5 ? { x: 0, y: 0 } : { x: 1, y: 0 };

/** The panel, where an event is about moving it: at its head, but not at the head's other buttons. */
function panelOf({ target }: Event): HTMLElement | null {
  const head = (target as Element).closest('header');
  const other = (target as Element).closest('button:not(.move)');
  return head && !other ? head.closest<HTMLElement>('.panel') : null;
}

/**
 * Lets a person move the panel: by its head with the pointer, by its button to the next corner, there also by the arrow
 * keys. It goes to the free place nearest to that, and stays for this view of the page.
 */
export function movable(root: HTMLElement, { panel: state }: Memory, moved: () => void): void {
  let grip: { panel: HTMLElement; x: number; y: number; box: Box } | null = null;
  let dragged = false;
  const want = (share: Share) => {
    state.wanted = share;
    state.last = null;
    moved();
  };
  const now = () => state.wanted ?? state.last ?? { x: 1, y: 1 };

  root.addEventListener('pointerdown', (event) => {
    const panel = event.button === 0 && panelOf(event);
    dragged = false;
    if (!panel || !state.box) return;
    grip = { panel, x: event.clientX, y: event.clientY, box: state.box };
    // Held by what was pressed, so that a press on the button is still its own; a quick pointer is off the panel at once.
    (event.target as Element).closest('.move, header')?.setPointerCapture(event.pointerId);
  });
  root.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!grip) return;
    const [x, y] = [clientX - grip.x, clientY - grip.y];
    if (!dragged && Math.hypot(x, y) < SLACK) return;
    dragged = state.held = true;
    const frame = viewport(window);
    const { box } = grip;
    const share = shareOf({ ...box, x: box.x + x, y: box.y + y }, frame);
    const place = placeOf(share, box, frame);
    state.wanted = share;
    state.box = place;
    grip.panel.style.translate = `${px(place.x)} ${px(place.y)}`;
  });
  const drop = () => {
    grip = null;
    if (!state.held) return;
    state.held = false;
    want(now());
  };
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) root.addEventListener(end, drop);
  root.addEventListener('click', (event) => {
    // A press that ended a drag is none; one by a key always is.
    if ((!dragged || event.detail === 0) && panelOf(event) && (event.target as Element).closest('.move'))
      want(next(now()));
  });
  root.addEventListener('keydown', (event) => {
    const edge = EDGES[event.key];
    if (!edge || !(event.target as Element).closest('.move')) return;
    event.preventDefault();
    want({ ...now(), ...edge });
  });
}
