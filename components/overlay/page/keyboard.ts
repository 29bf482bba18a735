import type { Host } from './host.ts';

/** Elements inside the overlay that may take the focus first, best first. */
const ENTRIES = ['.card button', '.panel button', '.folded', '.marker'];

const isVisible = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });

/** Leads the focus into the overlay and back. It goes in only on request, and is never lost inside. */
export function keyboard(page: Document, { element, root }: Pick<Host, 'element' | 'root'>) {
  /** Element of the page that had the focus before the overlay. */
  let returnTo: HTMLElement | null = null;
  /** Part of the overlay that had the focus and was redrawn without it. */
  let lostPart: string | null = null;

  const active = () => (root.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  const entry = () =>
    ENTRIES.flatMap((selector) => [...root.querySelectorAll<HTMLElement>(selector)]).find(isVisible) ?? null;
  // Entered by Tab: Escape leads back to the element before.
  root.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget && !root.contains(relatedTarget as Node)) returnTo = relatedTarget as HTMLElement;
  });

  /** Redraws, and remembers which part lost the focus by it. */
  const redraw = (draw: () => void): void => {
    const part = active()?.closest<HTMLElement>('[data-box]')?.dataset.box ?? null;
    draw();
    if (part !== null && !active()) lostPart = part;
  };
  /** Gives a lost focus to whatever stands for the part that had it, or to the first entry. */
  const restore = (): void => {
    // The person may have gone to a field of the page meanwhile: the focus is theirs (promise 4).
    const isFree = !page.activeElement || page.activeElement === page.body;
    if (lostPart !== null && isFree) {
      const successor = root.querySelector<HTMLElement>(
        `.card[data-box="${lostPart}"] button, button[data-box="${lostPart}"]`,
      );
      (successor && isVisible(successor) ? successor : entry())?.focus();
    }
    lostPart = null;
  };
  /** Returns the focus to the page. */
  const leave = (): void => {
    lostPart = null;
    if (returnTo?.isConnected) returnTo.focus();
  };
  /** Enters by the shortcut, and leaves by the same. */
  const toggle = (): void => {
    if (page.activeElement === element) {
      leave();
      return;
    }
    returnTo = page.activeElement as HTMLElement | null;
    entry()?.focus();
  };
  return { redraw, restore, leave, toggle };
}
