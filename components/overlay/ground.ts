import { type Box, meets } from './box.ts';

/** Everything that a person may want to see or press: fields, their labels and errors, buttons, links, lists. */
const KEPT = [
  'input:not([type=hidden]), select, textarea, button, label, a[href], summary, output, iframe',
  '[role=button], [role=link], [role=combobox], [role=listbox], [role=option], [role=checkbox], [role=radio]',
  '[role=alert], [role=status], [aria-live=assertive], .error, .srvErrors, .alert, .invalid-feedback',
  'form h1, form h2, form h3, form legend, form img, form canvas, form svg',
].join(', ');

/** So many things are measured at the most, those of forms first; a page with more of them is none that we know. */
const MOST = 5000;
/** So many texts are. */
const MOST_TEXTS = 1000;

/** What is not to be covered (promise 4), beside the anchors, and the elements with lines of text, which had better not be. */
export interface Ground {
  kept: Element[];
  texts: Element[];
}

const blank = (node: Node) => !/\S/.test((node as Text).data);

/** Takes stock of a page; to be done anew when it has changed. */
export function groundOf(page: Document): Ground {
  // Those of forms first: on a page with thousands of links they must not be the ones left out.
  const kept = new Set([...page.querySelectorAll(`form :is(${KEPT})`), ...page.querySelectorAll(KEPT)]);
  const texts = new Set<Element>();
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (texts.size < MOST && walker.nextNode()) {
    const { parentElement } = walker.currentNode;
    if (parentElement && !kept.has(parentElement) && !blank(walker.currentNode)) texts.add(parentElement);
  }
  return { kept: [...kept].slice(0, MOST), texts: [...texts] };
}

/** The boxes that take up room in the viewport now. */
const inView = (all: Box[], frame: Box): Box[] =>
  all.filter((box) => box.width > 1 && box.height > 1 && meets(box, frame));

/** The boxes of these elements, as far as they are in view. */
export const boxesOf = (elements: Element[], frame: Box): Box[] =>
  inView(
    elements.map((element) => element.getBoundingClientRect()),
    frame,
  );

/** The lines of text in view. */
export function linesOf(texts: Element[], frame: Box): Box[] {
  const seen = texts.filter((element) => meets(element.getBoundingClientRect(), frame));
  const nodes = seen.flatMap(({ childNodes }) => [...childNodes]);
  const words = nodes.filter((node) => node.nodeType === 3 && !blank(node)).slice(0, MOST_TEXTS);
  return inView(
    words.flatMap((node) => {
      const range = new Range();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    }),
    frame,
  );
}

/** The room of an element's words, where it is no control but a block that may be wider than they are; else its own. */
export function wordsOf(element: Element, whole: Box): Box {
  if (element.matches(KEPT)) return whole;
  const range = new Range();
  range.selectNodeContents(element);
  const words = range.getBoundingClientRect();
  return words.width > 1 && words.height > 1 ? words : whole;
}
