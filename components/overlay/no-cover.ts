/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Everything that a person may want to see or press: fields, their labels and errors, buttons, links, lists. */
const KEPT = [
  'input:not([type=hidden]), select, textarea, button, label, a[href], summary, output, iframe',
  '[role=button], [role=link], [role=combobox], [role=listbox], [role=option], [role=checkbox], [role=radio]',
  '[role=alert], [role=status], [aria-live=assertive], .error, .srvErrors, .alert, .invalid-feedback',
  'form h1, form h2, form h3, form legend, form img, form canvas, form svg',
].join(', ');

/** A page with more of these than this is none that we know; the rest is left uncounted. */
const MOST = 400;

/** The elements of the page that no hint may cover (promise 4), beside the anchors. */
export function kept(page: Document): Element[] {
  return [...page.querySelectorAll(KEPT)].slice(0, MOST);
}

/** The boxes of those that take up room in the viewport now. */
export function boxes(elements: Element[], view: Box): Box[] {
  return elements
    .map((element): Box => element.getBoundingClientRect())
    .filter((box) => box.width > 1 && box.height > 1 && meets(box, view));
}

/** Do two boxes share room, or come nearer than `gap`? */
export function meets(one: Box, other: Box, gap = 0): boolean {
  return (
    one.x < other.x + other.width + gap &&
    other.x < one.x + one.width + gap &&
    one.y < other.y + other.height + gap &&
    other.y < one.y + one.height + gap
  );
}

/** Does a box lie wholly inside another? */
export function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
