/** Elements that hold markup but never show it. */
const NEVER_SHOWN = /^(noscript|template|script|style|head)$/;

/**
 * Boxes moved out of the page, or shrunk to a pixel: the usual ways to hide text and trap fields. A box may stand far
 * below the edge of the window, so `bottom` says nothing.
 */
function isOffscreen({ position, left, top, right, width, height, overflow }: CSSStyleDeclaration) {
  return (
    /^(absolute|fixed)$/.test(position) &&
    ([left, top, right].some((side) => /^-(999|\d{4})/.test(side)) ||
      (overflow !== 'visible' && [width, height].some((size) => /^[01]px$/.test(size))))
  );
}

/**
 * Whether a box hides its content. Children that a shadow root does not slot have no style at all; a `hidden` element
 * has `display: none` unless a style overrides it.
 */
function hides(box: Element, style: CSSStyleDeclaration): boolean {
  const { display, contentVisibility, opacity } = style;
  const isHidden = !display || display === 'none' || contentVisibility === 'hidden' || opacity === '0';
  return isHidden || NEVER_SHOWN.test(box.localName) || isOffscreen(style);
}

/**
 * Creates a test of whether a person can see an element, judging by styles alone. The body's own hiding does not
 * count: EU Login hides its body until a script shows it (E8, 2021–23), and the page is the same before and after.
 * Whether a visible element is scrolled away or clipped is for the overlay to measure. Results are cached: they hold
 * as long as the page does not change.
 */
export function visibleOn(page: Document): (element: Element) => boolean {
  const view = page.defaultView;
  const hidden = new Map<Node, boolean>();
  const isInvisible = (element: Element) => view?.getComputedStyle(element).visibility !== 'visible';
  const isShown = (element: Element) => {
    // The browser walks up the tree: on a form with a field named `parentElement`, that property is the field
    // (Chromium 156), and a loop over it might never end.
    const walker = page.createTreeWalker(page, 1);
    const ancestors: Element[] = [];
    walker.currentNode = element;
    for (
      let box: Element | null = element;
      box && box !== page.body && !hidden.has(box);
      box = walker.parentNode() as Element | null
    )
      ancestors.push(box);
    let out = hidden.get(walker.currentNode) ?? false;
    for (const box of ancestors.reverse()) {
      out ||= hides(box, (view as Window).getComputedStyle(box));
      hidden.set(box, out);
    }
    return !out;
  };
  return (element) =>
    view !== null &&
    page.body !== null &&
    (!isInvisible(element) || isInvisible(page.body)) &&
    isShown(element);
}
