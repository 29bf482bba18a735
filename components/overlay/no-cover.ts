import { HOST } from './name.ts';

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

/** So many things are measured at the most, wherever they stand; a page with more of them is none that we know. */
const MOST = 3000;

/** The elements of the page that no hint may cover (promise 4), beside the anchors. */
export function kept(page: Document): Element[] {
  // Those of forms first: on a page with thousands of links they must not be the ones left out.
  const first = page.querySelectorAll(`form :is(${KEPT})`);
  return [...new Set([...first, ...page.querySelectorAll(KEPT)])].slice(0, MOST);
}

/** The boxes that take up room in the viewport now. */
const inView = (all: Box[], view: Box) =>
  all.filter((box) => box.width > 1 && box.height > 1 && meets(box, view));

/** The boxes of these elements, as far as they are in view. */
export function boxes(elements: Element[], view: Box): Box[] {
  return inView(
    elements.map((element) => element.getBoundingClientRect()),
    view,
  );
}

/** The lines of text in view. Covering them is bad manners, not harm: hints avoid it where there is other room. */
export function lines(page: Document, view: Box): Box[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  const found: Box[] = [];
  for (let count = 0; count < MOST && walker.nextNode(); ) {
    if (!walker.currentNode.nodeValue?.trim()) continue;
    count++;
    range.selectNodeContents(walker.currentNode);
    found.push(...range.getClientRects());
  }
  return inView(found, view);
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

/** Points at which an element is probed, as shares of its width; its middle line is taken for all of them. */
const PROBES = [0.5, 0.2, 0.8];

/** Does something of the page lie over this element: an open list, a banner, a dialog? Then nobody can use it now. */
export function overlaid(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const own = (share: number) => {
    const hits = element.ownerDocument.elementsFromPoint(x + width * share, y + height / 2);
    const top = hits.find(({ localName }) => localName !== HOST);
    return (
      top && (element.contains(top) || top.contains(element) || top.closest('label')?.control === element)
    );
  };
  return !PROBES.some(own);
}
