import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
import { type Host, host } from './host.ts';
import { inside } from './no-cover.ts';
import { Overlay } from './overlay.tsx';
import { place } from './place.ts';
import { viewport } from './placement.ts';
import type { Acts, View } from './view.ts';

/** Events that stay inside the overlay, so that the page's own listeners do not take them for the page's. */
const OWN_EVENTS = ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'keypress', 'focusin', 'wheel'];

const same = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === other.size && [...one].every((id) => other.has(id));

/** Keeps the focus in the page's field when something in the overlay is pressed, and forged events out. */
function guard(root: HTMLElement, leave: () => void): void {
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener('mousedown', (event) => event.preventDefault());
  root.addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), {
    capture: true,
  });
  root.addEventListener('keydown', (event) => event.key === 'Escape' && event.isTrusted && leave());
}

/** The modal dialog that is open on top, where there is one: everything outside it is out of reach. */
function openDialog(page: Document): Element | null {
  return [...page.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

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
  let still: (() => void)[] = [];
  let before: HTMLElement | null = null;

  const paint = () => {
    if (up && view) render(<Overlay view={view} acts={acts} homeless={homeless} />, up.root);
  };
  const settle = async () => {
    const mine = ++turn;
    // Words that move into the panel change its size; a second round always settles it.
    for (let round = 0; round < 2; round++) {
      if (!up || !view) return;
      const found = await place(view, up.root, page, () => turn !== mine);
      if (!found || same(found, homeless)) return;
      homeless = found;
      paint();
    }
  };
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      void settle();
    });
  };
  const follow = () => {
    for (const stop of still) stop();
    const box = up?.root.querySelector<HTMLElement>('.card');
    const anchor = view?.hints.find(({ state }) => state === 'card')?.element;
    const view_ = page.defaultView as Window;
    still = [listen(view_, soon)];
    // Floating UI asks every second for an element that is scrolled away (floating-ui#2831): not for those.
    if (box && anchor && inside(anchor.getBoundingClientRect(), viewport(view_))) {
      still.push(autoUpdate(anchor, box, soon));
    }
  };
  const down = () => {
    for (const stop of still) stop();
    still = [];
    cancelAnimationFrame(frame);
    frame = 0;
    turn++;
    up?.element.remove();
    up = null;
  };

  const focus = () => {
    if (!up) return;
    if (page.activeElement === up.element) {
      before?.focus();
      return;
    }
    before = page.activeElement as HTMLElement | null;
    const places = ['.card button', '.panel button', '.folded', '.marker'];
    const visible = (place: string) =>
      up?.root.querySelector<HTMLElement>(place)?.checkVisibility({ visibilityProperty: true });
    up.root.querySelector<HTMLElement>(places.find(visible) ?? '.folded')?.focus();
  };
  const draw = (next: View | null): void => {
    const dialog = openDialog(page);
    const reachable = !dialog || next?.hints.some(({ element }) => element && dialog.contains(element));
    view = next;
    if (!view || !reachable) {
      down();
      return;
    }
    if (!up) {
      up = host(page);
      guard(up.root, () => {
        const card = view?.hints.find(({ state }) => state === 'card');
        if (card) acts.close(card.id);
        before?.focus();
      });
      // Something was unfolded or folded in it: it has another size now. This event does not bubble.
      up.root.addEventListener('toggle', soon, { capture: true });
    }
    up.raise(dialog);
    paint();
    follow();
    soon();
  };
  return { draw, focus };
}

/** Scrolling and resizing, of the page, of boxes inside it and of what is seen of it. */
function listen(view: Window, moved: () => void): () => void {
  const stop = new AbortController();
  const how = { signal: stop.signal, passive: true, capture: true };
  view.addEventListener('scroll', moved, how);
  view.addEventListener('resize', moved, how);
  view.visualViewport?.addEventListener('scroll', moved, how);
  view.visualViewport?.addEventListener('resize', moved, how);
  view.document.addEventListener('transitionend', moved, how);
  return () => stop.abort();
}
