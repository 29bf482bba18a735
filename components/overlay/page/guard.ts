/** Events that stay inside the overlay, so that the page's own listeners do not take them for the page's. */
const PRIVATE_EVENTS = [
  'click',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'wheel',
];

/**
 * Keeps the page and the overlay out of each other's way: a press in the overlay leaves the focus in the page's field,
 * and events that no person made do nothing. Escape inside the overlay calls `onEscape`.
 */
export function guard(root: HTMLElement, onEscape: () => void): void {
  for (const type of PRIVATE_EVENTS) {
    // Passive: they never hold up scrolling.
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  root.addEventListener('mousedown', (event) => {
    // Text outside the controls stays selectable, to be copied into a mail.
    if ((event.target as Element).closest('button, summary, header')) event.preventDefault();
  });
  const onlyTrusted = (event: Event) => event.isTrusted || event.stopImmediatePropagation();
  for (const type of ['click', 'keydown', 'pointerenter', 'pointerdown']) {
    root.addEventListener(type, onlyTrusted, { capture: true });
  }
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // Or the browser closes the page's dialog around the overlay as well.
    event.preventDefault();
    onEscape();
  });
}
