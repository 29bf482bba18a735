import { type Box, overlaps } from '../plan/box.ts';

/** Elements that a person may want to see or press: fields, their labels and errors, buttons, links, lists. */
const OBSTACLES = [
  'input:not([type=hidden]), select, textarea, button, label, a[href], summary, output, iframe',
  '[role=button], [role=link], [role=combobox], [role=listbox], [role=option], [role=checkbox], [role=radio]',
  '[role=alert], [role=status], [aria-live=assertive], .error, .srvErrors, .alert, .invalid-feedback',
  'form :is(legend, h1, h2, h3, img, canvas, svg)',
].join(', ');

/** Elements measured at most, form controls first: no known page has more. */
const MOST_ELEMENTS = 5000;
/** Text nodes measured at most, and letters of each: lines of what is longer may be covered. */
const MOST_TEXTS = 1000;
const MOST_LETTERS = 5000;
/** Text nodes looked at, most of which are blank. */
const MOST_NODES = 30_000;

/** Content of a page that the overlay keeps clear of. */
export interface PageContent {
  /** Elements that are never covered (promise 4); the elements that hints point at come on top of these. */
  obstacles: Element[];
  /** Elements with lines of text, which are covered only if there is no other room. */
  texts: Element[];
}

const isBlank = (node: Node) => !/\S/.test((node as Text).data);

/** Lists the content of a page. Call again when the page has changed. */
export function contentOf(page: Document): PageContent {
  // Form controls first: on a page with thousands of links they must not be the ones left out.
  const obstacles = new Set([
    ...page.querySelectorAll(`form :is(${OBSTACLES})`),
    ...page.querySelectorAll(OBSTACLES),
  ]);
  const texts = new Set<Element>();
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let left = MOST_NODES; left > 0 && texts.size < MOST_ELEMENTS && walker.nextNode(); left--) {
    const { parentElement } = walker.currentNode;
    if (parentElement && !obstacles.has(parentElement) && !isBlank(walker.currentNode))
      texts.add(parentElement);
  }
  return { obstacles: [...obstacles].slice(0, MOST_ELEMENTS), texts: [...texts] };
}

/** Elements above which measuring all of them in every frame of a scroll would be felt. */
const MANY_ELEMENTS = 400;

/** Whether a page has too much content to be measured in every frame. */
export const isLarge = ({ obstacles, texts }: PageContent): boolean =>
  obstacles.length + texts.length > MANY_ELEMENTS;

/** Elements that may be as wide as the page allows, and of which only the words are needed. */
export const WIDE = 'legend, h1, h2, h3';

const contentRange = (element: Element): Range => {
  const range = new Range();
  range.selectNodeContents(element);
  return range;
};

/** Boxes that take up room in the viewport. */
const inView = (boxes: Box[], frame: Box): Box[] =>
  boxes.filter((box) => box.width > 1 && box.height > 1 && overlaps(box, frame));

/** Boxes of those elements that are in view; of those that the selector `wide` fits, the boxes of their lines. */
export const boxesOf = (elements: Element[], frame: Box, wide: string): Box[] =>
  inView(
    elements.flatMap((element) =>
      element.matches(wide) ? [...contentRange(element).getClientRects()] : element.getBoundingClientRect(),
    ),
    frame,
  );

/** Boxes of the lines of text that are in view. */
export function linesOf(texts: Element[], frame: Box): Box[] {
  const visible = texts.filter((element) => overlaps(element.getBoundingClientRect(), frame));
  const nodes = visible
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE && !isBlank(node))
    .slice(0, MOST_TEXTS);
  const lines = nodes.flatMap((node) => {
    const range = new Range();
    range.setStart(node, 0);
    range.setEnd(node, Math.min(MOST_LETTERS, (node as Text).length));
    return [...range.getClientRects()];
  });
  return inView(lines, frame);
}

/** Box of an element's text, which may be narrower than the block it is in; of a control, the whole box. */
export function textBoxOf(element: Element, box: Box): Box {
  if (element.matches(OBSTACLES) && !element.matches(WIDE)) return box;
  const textBox = contentRange(element).getBoundingClientRect();
  return textBox.width > 1 && textBox.height > 1 ? textBox : box;
}
