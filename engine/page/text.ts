/**
 * Maximum number of characters read of a text node, and of text nodes read of an element: names are shorter, and a
 * page may hold megabytes.
 */
const MOST_LETTERS = 1000;
const MOST_TEXTS = 50;

/** Text on one line, trimmed. */
export const tidy = (text: string | null | undefined): string =>
  (text ?? '').slice(0, MOST_LETTERS).replace(/\s+/g, ' ').trim();

/**
 * Text nodes of an element in order, except inside `without`, and only those that `counts` lets through. A space joins
 * them, as a line break does on the screen.
 */
export function textsIn(element: Element, without?: string, counts?: (node: Node) => boolean): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts: string[] = [];
  for (let left = MOST_TEXTS; left-- > 0 && walker.nextNode(); ) {
    const { parentElement, nodeValue } = walker.currentNode;
    if ((!without || !parentElement?.closest(without)) && (!counts || counts(walker.currentNode)))
      texts.push(tidy(nodeValue));
  }
  return texts.filter((text) => text !== '');
}
