/** Part of the overlay to draw. */
export interface Part {
  /** Name by which the part is found again; it changes with the kind of element. */
  key: string;
  /** Everything that can be seen of the part, as text: while that stays the same, so does the element. */
  look: string;
  build(): HTMLElement;
}

const CONTROLS = 'button, summary';

/** Gives a part what the person did in the one before it: unfolded details, scrolling, and the focus. */
function takeState(before: HTMLElement, now: HTMLElement): void {
  const openFolds = new Set([...before.querySelectorAll('details[open]')].map((fold) => fold.textContent));
  for (const fold of now.querySelectorAll('details')) fold.open = openFolds.has(fold.textContent);
  const { activeElement } = before.getRootNode() as ShadowRoot;
  const control = [...before.querySelectorAll(CONTROLS)].indexOf(activeElement as Element);
  const { scrollTop } = before;
  before.replaceWith(now);
  now.scrollTop = scrollTop;
  if (control >= 0) now.querySelectorAll<HTMLElement>(CONTROLS)[control]?.focus();
}

/** Draws the parts of a container in order. A part that looks as before is left alone, as are its size and its place. */
export function redraw(
  container: HTMLElement,
  parts: Part[],
  drawnParts: Map<string, [look: string, HTMLElement]>,
): void {
  const keys = new Set(parts.map(({ key }) => key));
  for (const [key, [, element]] of drawnParts) {
    if (keys.has(key)) continue;
    element.remove();
    drawnParts.delete(key);
  }
  let last: Element | null = null;
  for (const { key, look, build } of parts) {
    const [lookBefore, before] = drawnParts.get(key) ?? [];
    const element: HTMLElement = before && look === lookBefore ? before : build();
    if (before && element !== before) takeState(before, element);
    const next: Element | null = last ? last.nextElementSibling : container.firstElementChild;
    if (element !== next) container.insertBefore(element, next);
    drawnParts.set(key, [look, element]);
    last = element;
  }
}
