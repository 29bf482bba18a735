import { render } from 'preact';
import { guard } from './guard.ts';
import { type Host, host } from './host.ts';
import { onMoves } from './moves.ts';
import { Overlay } from './overlay.tsx';
import { place } from './place.ts';
import type { Acts, View } from './view.ts';

/** Where the keyboard goes first inside the overlay. */
const DOORS = ['.card button', '.panel button', '.folded', '.marker'];

const same = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === other.size && [...one].every((id) => other.has(id));

const drawn = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });
const door = (root: ParentNode) =>
  DOORS.flatMap((name) => [...root.querySelectorAll<HTMLElement>(name)]).find(drawn);

/** The modal dialog that is open on top, where there is one: everything outside it is out of reach. */
const openDialog = (page: Document): Element | null =>
  [...page.querySelectorAll('dialog:modal')].at(-1) ?? null;

/**
 * The overlay on a page. `draw` shows a view, or nothing; the page gets its one element with the first view and
 * loses it with none. `focus` moves the keyboard into the hints and back to where it was.
 */
export function mount(page: Document, acts: Acts) {
  let up: Host | null = null;
  let view: View | null = null;
  let homeless: ReadonlySet<string> = new Set();
  let turn = 0;
  let frame = 0;
  let still = () => {};
  let before: HTMLElement | null = null;
  let lost: string | null = null;
  let beaten = false;

  const within = () =>
    up ? ((up.root.getRootNode() as ShadowRoot).activeElement as HTMLElement | null) : null;
  const paint = () => {
    if (!up || !view) return;
    const held = within()?.closest<HTMLElement>('[data-box]')?.dataset.box ?? null;
    render(<Overlay view={view} acts={acts} homeless={homeless} />, up.root);
    if (held !== null && !within()) lost = held;
  };
  /** The focus was on something that is drawn otherwise now: it goes to what stands for it, or to the next door. */
  const keepFocus = () => {
    if (lost === null || !up) return;
    // The person may have gone to a field of the page meanwhile: the focus is theirs (promise 4).
    if (page.activeElement && page.activeElement !== page.body) {
      lost = null;
      return;
    }
    const own = up.root.querySelector<HTMLElement>(
      `.card[data-box="${lost}"] button, button[data-box="${lost}"]`,
    );
    lost = null;
    (own && drawn(own) ? own : door(up.root))?.focus();
  };
  const settle = async () => {
    const mine = ++turn;
    // Words that move into the panel change its size; a second round always settles it.
    for (let round = 0; round < 2; round++) {
      if (!up || !view) return;
      const found = await place(view, up.root, page, () => turn !== mine);
      if (!found) return;
      if (view.peeked !== null && found.has(view.peeked)) acts.unpeek();
      if (same(found, homeless)) break;
      homeless = found;
      paint();
    }
    keepFocus();
  };
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      void settle();
    });
  };
  const down = () => {
    still();
    cancelAnimationFrame(frame);
    frame = 0;
    turn++;
    lost = null;
    up?.element.remove();
    up = null;
  };
  const leave = () => {
    const card = view?.hints.find(({ state }) => state === 'card');
    if (card) acts.close(card.id);
    if (!before?.isConnected) return;
    before.focus();
    lost = null;
  };
  const raise = (): Host => {
    const fresh = host(page);
    guard(fresh.root, leave);
    // Something was unfolded or folded in it: it has another size now. This event does not bubble.
    fresh.root.addEventListener('toggle', soon, { capture: true });
    // Entered by Tab: Escape leads back to where one came from.
    fresh.root.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget && !fresh.root.contains(relatedTarget as Node)) before = relatedTarget as HTMLElement;
    });
    return fresh;
  };

  const draw = (next: View | null): void => {
    const dialog = openDialog(page);
    const reachable = !dialog || next?.hints.some(({ element }) => element && dialog.contains(element));
    view = reachable && !beaten ? next : null;
    if (!view) {
      down();
      return;
    }
    up ??= raise();
    if (!up.raise(dialog)) {
      // The page does not want it: it has its way.
      beaten = true;
      down();
      return;
    }
    paint();
    still();
    still = onMoves(
      page,
      view.hints.flatMap(({ element }) => element ?? []),
      soon,
    );
    soon();
  };
  const focus = (): void => {
    if (!up) return;
    if (page.activeElement === up.element) {
      before?.focus();
      return;
    }
    before = page.activeElement as HTMLElement | null;
    door(up.root)?.focus();
  };
  return { draw, focus };
}
