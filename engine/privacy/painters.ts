import { boxOf, overlap, type PixelBox, widened } from './boxes.ts';
import { FIELDS } from './fields.ts';
import { isTextNode } from './nodes.ts';
import { pseudoPaint, reachOf } from './pseudo-elements.ts';

/** Box in which an element paints something: its own text, or anything else. */
export interface Painter {
  element: Element;
  /** Text node that is painted; null for backgrounds, pictures, fields and the like. */
  node: Text | null;
  box: PixelBox;
}

/** Everything that a page paints. */
export interface Painting {
  painters: Painter[];
  /** Something paints in an unknown place, so that nothing of the page is known to be harmless. */
  isWild: boolean;
}

/** Elements that are pictures, pages of their own, or hold what a person typed. */
export const UNTEXTED = `${FIELDS}, img, svg, canvas, video, picture, svg *, iframe, frame, fencedframe, object, embed, portal, input, select, progress, meter, marquee, [role=img]`;
const SILENT = 'script, style, noscript, template, title, head';
/** List markers that say nothing; any other may be a text. */
const PLAIN_MARKERS =
  /^(?:none|disc|circle|square|decimal|decimal-leading-zero|(?:lower|upper)-(?:alpha|latin|roman|greek)|disclosure-(?:open|closed))$/;
const CLEAR = /^(?:transparent|rgba\(.*, ?0\))$/;

/** Whether a picture is larger than its box, and not cut off at its edge. */
function isSpilled(element: Element, style: CSSStyleDeclaration): boolean {
  if (!element.matches('img, video, canvas, iframe, object, embed')) return false;
  const { overflow, objectFit, objectPosition } = style;
  const margin = style.getPropertyValue('overflow-clip-margin');
  const isCut = overflow !== 'visible' && /^(?:|content-box|0px|content-box 0px)$/.test(margin);
  return !isCut && (/none|cover/.test(objectFit) || !/^(?:|50% 50%)$/.test(objectPosition));
}

/** Whether an element paints outside its boxes in a way that cannot be measured. */
function isWild(element: Element, style: CSSStyleDeclaration, view: Window): boolean {
  const { filter, borderImageSource, display } = style;
  const reflection = style.getPropertyValue('-webkit-box-reflect');
  if (/url|drop-shadow/.test(filter) || (reflection && reflection !== 'none')) return true;
  if (borderImageSource && borderImageSource !== 'none' && display !== 'none') return true;
  if (isSpilled(element, style)) return true;
  if (!element.matches('dialog, [popover]') || !element.matches(':modal, :popover-open')) return false;
  return view.getComputedStyle(element, '::backdrop').backgroundImage !== 'none';
}

/** Boxes of the text nodes of an element itself. The texts are not read: they may be what a person typed. */
function textPainters(element: Element, reach: number): Painter[] {
  return [...element.childNodes].flatMap((node) => {
    if (!isTextNode(node)) return [];
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].map((rect) => ({
      element,
      node,
      box: widened(boxOf(rect), 1 + reach),
    }));
  });
}

/** Whether an element itself paints anything but text. */
function isPainted(element: Element, style: CSSStyleDeclaration): boolean {
  const borders = [
    style.borderTopWidth,
    style.borderLeftWidth,
    style.borderBottomWidth,
    style.borderRightWidth,
  ];
  return (
    element.matches(UNTEXTED) ||
    !CLEAR.test(style.backgroundColor) ||
    style.backgroundImage !== 'none' ||
    style.boxShadow !== 'none' ||
    (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
    borders.some((width) => Number.parseFloat(width) > 0)
  );
}

/** Finds everything that an element paints. */
function paintingOf(element: Element, view: Window): Painting {
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || style.visibility !== 'visible') return { painters: [], isWild: false };
  const pseudo = pseudoPaint(element, view);
  const rect = boxOf(element.getBoundingClientRect());
  const line = { x: 0, y: rect.y, width: view.innerWidth, height: rect.height };
  const isMarked =
    style.display.includes('list-item') &&
    (!PLAIN_MARKERS.test(style.listStyleType) ||
      style.listStyleImage !== 'none' ||
      !/^(?:normal|none|)$/.test(view.getComputedStyle(element, '::marker').content));
  const reach = reachOf(style.boxShadow) + Number.parseFloat(style.outlineOffset || '0');
  return {
    isWild: pseudo === 'anywhere' || isWild(element, style, view),
    painters: [
      ...(isPainted(element, style) ? [{ element, node: null, box: widened(rect, Math.max(0, reach)) }] : []),
      ...(pseudo === 'line' || isMarked ? [{ element, node: null, box: line }] : []),
      ...textPainters(element, reachOf(style.textShadow)),
    ],
  };
}

/** Number of letters in an element's own texts. */
const lettersIn = ({ childNodes }: Element): number =>
  [...childNodes].reduce((sum, node) => (isTextNode(node) ? sum + node.length : sum), 0);

/** Letters on a page whose lines can be measured without making it wait. */
const MOST_LETTERS = 300_000;

/** Finds everything that these elements paint in the part of the page that is visible. */
export function paintingOn(elements: Element[], view: Window): Painting {
  const shown = elements.filter((element) => !element.matches(SILENT));
  const letters = shown.reduce((sum, element) => sum + lettersIn(element), 0);
  if (letters > MOST_LETTERS) return { painters: [], isWild: true };
  const paintings = shown.map((element) => paintingOf(element, view));
  const screen = { x: 0, y: 0, width: view.innerWidth, height: view.innerHeight };
  return {
    isWild: paintings.some((painting) => painting.isWild),
    painters: paintings.flatMap(({ painters }) => painters).filter(({ box }) => overlap(box, screen)),
  };
}
