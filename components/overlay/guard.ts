/** Events that stay inside the overlay, so that the page's own listeners do not take them for the page's. */
const OWN_EVENTS = ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'keypress', 'focusin', 'wheel'];

/**
 * Keeps the page and the overlay out of each other's way: what is pressed in the overlay leaves the focus in the page's
 * field, and events that no person made do nothing. Escape inside it calls `leave`.
 */
export function guard(root: HTMLElement, leave: () => void): void {
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener('mousedown', (event) => {
    // What is not a control may be selected, to be copied into a mail.
    if ((event.target as Element).closest('button, summary, header')) event.preventDefault();
  });
  const people = (event: Event) => event.isTrusted || event.stopImmediatePropagation();
  for (const type of ['click', 'keydown', 'pointerenter', 'pointerdown']) {
    root.addEventListener(type, people, { capture: true });
  }
  root.addEventListener('keydown', ({ key }) => key === 'Escape' && leave());
}
