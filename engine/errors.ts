import { FIELDS } from './private-spots.ts';
import { visibleOn } from './visible.ts';

/** Where pages say what went wrong: by role first, then by names that many pages use. No public source tells EU Login's (eu-login.md, 5). */
const ERRORS = [
  '[role=alert], [role=alertdialog], [aria-live=assertive], [aria-errormessage]',
  '.alert, .invalid-feedback, .srvErrors, [class*="error" i], [id*="error" i], [class*="danger" i]',
].join(', ');

/** Characters of all errors together; what is longer is no message. */
const MOST = 2000;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a person reads in an element, without fields and what they hold. */
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

/** The messages by which a page says that something is wrong, as it words them. Never what someone typed. */
export function errorsIn(page: Document): string[] {
  const visible = visibleOn(page);
  const found = [...page.querySelectorAll(ERRORS)].filter(
    (element) => !element.matches(FIELDS) && !element.querySelector(FIELDS) && visible(element),
  );
  const outermost = found.filter(
    (element) => !found.some((other) => other !== element && other.contains(element)),
  );
  const texts = [...new Set(outermost.map((element) => textOf(element, visible)))].filter(
    (text) => text !== '',
  );
  let room = MOST;
  return texts.filter((text) => {
    room -= text.length;
    return room >= 0;
  });
}
