/** Elements that hold markup but never show it. */
const NEVER_SHOWN = 'noscript, template, script, style, head';

/** Boxes moved out of the page, or shrunk to a pixel: the usual ways to hide text and trap fields. */
function outOfSight(style: CSSStyleDeclaration): boolean {
  const floats = style.position === 'absolute' || style.position === 'fixed';
  const away = [style.left, style.top, style.right, style.bottom].some(
    (side) => Number.parseFloat(side) <= -999,
  );
  const tiny = [style.width, style.height].some((size) => /^[01]px$/.test(size));
  return floats && (away || (tiny && style.overflow !== 'visible'));
}

/** Display, opacity, `hidden` and position of one box. */
function hides(box: Element, style: CSSStyleDeclaration): boolean {
  return style.display === 'none' || style.opacity === '0' || box.hasAttribute('hidden') || outOfSight(style);
}

/**
 * Can a person see this element, going by styles alone? The body's own hiding does not count: EU Login
 * hides its body until a script shows it (E8, 2021–23), and the page is the same page before and after.
 * Whether a visible element is scrolled away or clipped is for the overlay to measure.
 */
export function visible(element: Element): boolean {
  const { body, defaultView } = element.ownerDocument;
  if (!defaultView || !body || element.closest(NEVER_SHOWN)) return false;
  const styleOf = (box: Element) => defaultView.getComputedStyle(box);
  const { visibility } = styleOf(element);
  if (visibility !== 'visible' && styleOf(body).visibility === 'visible') return false;
  for (let box: Element | null = element; box && box !== body; box = box.parentElement) {
    if (hides(box, styleOf(box))) return false;
  }
  return true;
}
