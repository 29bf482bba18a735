/** Where the keyboard goes first inside the overlay. */
const DOORS = ['.card button', '.panel button', '.folded', '.marker'];

const drawn = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });

/** The keyboard's way into the overlay and back: it goes in only when asked, and is never lost in there. */
export function keyboard(page: Document, { element, root }: { element: HTMLElement; root: HTMLElement }) {
  let before: HTMLElement | null = null;
  let lost: string | null = null;

  const inside = () => (root.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  const door = () =>
    DOORS.flatMap((name) => [...root.querySelectorAll<HTMLElement>(name)]).find(drawn) ?? null;
  // Entered by Tab: Escape leads back to where one came from.
  root.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget && !root.contains(relatedTarget as Node)) before = relatedTarget as HTMLElement;
  });

  /** Does something that may draw away what holds the focus. */
  const over = (draw: () => void): void => {
    const held = inside()?.closest<HTMLElement>('[data-box]')?.dataset.box ?? null;
    draw();
    if (held !== null && !inside()) lost = held;
  };
  /** The focus was on something that is drawn otherwise now: it goes to what stands for it, or to the next door. */
  const keep = (): void => {
    // The person may have gone to a field of the page meanwhile: the focus is theirs (promise 4).
    const free = !page.activeElement || page.activeElement === page.body;
    if (lost !== null && free) {
      const own = root.querySelector<HTMLElement>(
        `.card[data-box="${lost}"] button, button[data-box="${lost}"]`,
      );
      (own && drawn(own) ? own : door())?.focus();
    }
    lost = null;
  };
  const back = (): void => {
    lost = null;
    if (before?.isConnected) before.focus();
  };
  /** In by the shortcut, and out again by the same. */
  const toggle = (): void => {
    if (page.activeElement === element) {
      back();
      return;
    }
    before = page.activeElement as HTMLElement | null;
    door()?.focus();
  };
  return { over, keep, back, toggle };
}
