import { FIELDS } from '../privacy/fields.ts';
import { visibleOn } from './visible.ts';

/**
 * Error containers, by role and by common names. No public source names those of EU Login (eu-login.md, 5).
 */
const ERRORS = [
  '[role=alert], [role=alertdialog], [aria-live=assertive], [aria-errormessage]',
  '.alert, .invalid-feedback, .srvErrors, [class*="error" i], [id*="error" i], [class*="danger" i]',
].join(', ');

/** Characters of all errors together; what is longer is no message. */
const MOST = 2000;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Visible text of an element, without its form fields. */
function textOf(element: Element, visible: (element: Element) => boolean): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement && !parentElement.closest(FIELDS) && visible(parentElement))
      texts.push(nodeValue ?? '');
  }
  return tidy(texts.join(' '));
}

/** The outermost elements of a page or a part of it that say that something is wrong, visible or not. */
export function errorElementsIn(root: ParentNode): Element[] {
  const errors = [...root.querySelectorAll(ERRORS)].filter(
    (element) => !element.matches(FIELDS) && !element.querySelector(FIELDS),
  );
  return errors.filter((element) => !errors.some((other) => other !== element && other.contains(element)));
}

/** The messages by which a page says that something is wrong, as it words them. Never what someone typed. */
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
