/** Elements that hold markup but never show it. */
const NEVER_SHOWN = new Set(['noscript', 'template', 'script', 'style', 'head']);

/** Boxes moved out of the page, or shrunk to a pixel: the usual ways to hide text and trap fields. */
function outOfSight(style: CSSStyleDeclaration): boolean {
  const floats = style.position === 'absolute' || style.position === 'fixed';
  const away = [style.left, style.top, style.right, style.bottom].some(
    (side) => Number.parseFloat(side) <= -999,
  );
  const tiny = [style.width, style.height].some((size) => /^[01]px$/.test(size));
  return floats && (away || (tiny && style.overflow !== 'visible'));
}

/** What a shadow root leaves out has no style at all; a box that is `hidden` has `display: none`, or is shown after all. */
function hides(box: Element, style: CSSStyleDeclaration): boolean {
  const out = style.display === 'none' || style.display === '' || style.contentVisibility === 'hidden';
  return NEVER_SHOWN.has(box.localName) || out || style.opacity === '0' || outOfSight(style);
}

/** For boxes that have been looked at: do they hide what is in them? It holds as long as the page does not change. */
export type Known = Map<Element, boolean>;

/**
 * Does a box on the way up to the body hide what is in it? The way is walked by the browser: a form with a field named
 * `parentElement` gives that field for its parent (Chromium 156), and one could walk in a circle.
 */
function hiddenBy(element: Element, page: Document, view: Window, known: Known): boolean {
  const walker = page.createTreeWalker(page, 1);
  walker.currentNode = element;
  const way: Element[] = [];
  let box: Element | null = element;
  while (box && box !== page.body && !known.has(box)) {
    way.push(box);
    box = walker.parentNode() as Element | null;
  }
  let hidden = (box && known.get(box)) ?? false;
  for (const each of way.reverse()) {
    hidden ||= hides(each, view.getComputedStyle(each));
    known.set(each, hidden);
  }
  return hidden;
}

/**
 * Can a person see this element, going by styles alone? The body's own hiding does not count: EU Login
 * hides its body until a script shows it (E8, 2021–23), and the page is the same page before and after.
 * Whether a visible element is scrolled away or clipped is for the overlay to measure.
 */
export function visible(element: Element, known: Known = new Map()): boolean {
  const page = element.ownerDocument;
  const { body, defaultView: view } = page;
  if (!view || !body) return false;
  const { visibility } = view.getComputedStyle(element);
  if (visibility !== 'visible' && view.getComputedStyle(body).visibility === 'visible') return false;
  return !hiddenBy(element, page, view, known);
}
