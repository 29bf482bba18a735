import { FIELDS } from '../privacy/fields.ts';
import { visibleOn } from './visible.ts';

/**
 * Error containers, by role and by common names. No public source names those of EU Login (eu-login.md, 5).
 */
const ERRORS = [
  '[role=alert], [role=alertdialog], [aria-live=assertive], [aria-errormessage]',
  '.alert, .invalid-feedback, .srvErrors, [class*="error" i], [id*="error" i], [class*="danger" i]',
].join(', ');

/** Maximum number of characters read of all errors together, and of elements read: anything longer is not a message. */
const MOST = 2000;
const MOST_ELEMENTS = 200;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Visible text of an element, without its form fields. */
function textOf(element: Element, visible: (element: Element) => boolean): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts: string[] = [];
  for (let room = MOST; room > 0 && walker.nextNode(); room--) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement || parentElement.closest(FIELDS) || !visible(parentElement)) continue;
    texts.push((nodeValue ?? '').slice(0, MOST));
    room -= nodeValue?.length ?? 0;
  }
  return tidy(texts.join(' '));
}

/** Finds the outermost error containers in a page or a part of it, visible or not. */
export function errorElementsIn(root: ParentNode): Element[] {
  const outermost: Element[] = [];
  for (const element of [...root.querySelectorAll(ERRORS)].slice(0, MOST_ELEMENTS)) {
    // In document order, an outer element comes before those inside it.
    const isInner = outermost.some((outer) => outer.contains(element));
    if (!isInner && !element.matches(FIELDS) && !element.querySelector(FIELDS)) outermost.push(element);
  }
  return outermost;
}

/** Reads the error messages of a page in its own words; never what someone typed. */
export function errorsIn(page: Document): string[] {
  const visible = visibleOn(page);
  const outermost = errorElementsIn(page).filter(visible);
  const texts = [...new Set(outermost.map((element) => textOf(element, visible)))].filter(
    (text) => text !== '',
  );
  let room = MOST;
  return texts.filter((text) => {
    room -= text.length;
    return room >= 0;
  });
}
