/** Elements that hold markup but never show it. */
const NEVER_SHOWN = /^(noscript|template|script|style|head)$/;

/** Boxes moved out of the page, or shrunk to a pixel: the usual ways to hide text and trap fields. */
function outOfSight({ position, left, top, right, bottom, width, height, overflow }: CSSStyleDeclaration) {
  if (!/^(absolute|fixed)$/.test(position)) return false;
  const away = [left, top, right, bottom].some((side) => Number.parseFloat(side) <= -999);
  return away || (overflow !== 'visible' && [width, height].some((size) => /^[01]px$/.test(size)));
}

/** What a shadow root leaves out has no style at all; a box that is `hidden` has `display: none`, or is shown after all. */
function hides(box: Element, style: CSSStyleDeclaration): boolean {
  const { display, contentVisibility, opacity } = style;
  const out = !display || display === 'none' || contentVisibility === 'hidden' || opacity === '0';
  return out || NEVER_SHOWN.test(box.localName) || outOfSight(style);
}

/**
 * Can a person see an element of this page, going by styles alone? The body's own hiding does not count: EU Login
 * hides its body until a script shows it (E8, 2021–23), and the page is the same page before and after. Whether a
 * visible element is scrolled away or clipped is for the overlay to measure. What was found out about a box is
 * remembered: the answers hold as long as the page does not change.
 */
export function visibleOn(page: Document): (element: Element) => boolean {
  const view = page.defaultView;
  const hidden = new Map<Node, boolean>();
  const unseen = (element: Element) => view?.getComputedStyle(element).visibility !== 'visible';
  const shown = (element: Element) => {
    // The way up is walked by the browser: a form with a field named `parentElement` gives that field for its parent
    // (Chromium 156), and one could walk in a circle.
    const walker = page.createTreeWalker(page, 1);
    const way: Node[] = [];
    walker.currentNode = element;
    for (
      let box: Node | null = element;
      box && box !== page.body && !hidden.has(box);
      box = walker.parentNode()
    )
      way.push(box);
    let out = hidden.get(walker.currentNode) ?? false;
    for (const box of way.reverse()) {
      out ||= hides(box as Element, (view as Window).getComputedStyle(box as Element));
      hidden.set(box, out);
    }
    return !out;
  };
  return (element) =>
    view !== null && page.body !== null && (!unseen(element) || unseen(page.body)) && shown(element);
}
