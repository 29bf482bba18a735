import type { Sign } from '../guides/schema.ts';
import { inConsentBanner } from './consent.ts';
import { wordsOf } from './label.ts';
import { type Known, visible } from './visible.ts';

/** More candidates than this for one text condition are not read: the page is not one that we know. */
const MOST = 2000;

/** What to look for. */
interface Wanted {
  css: string;
  text?: string;
  hidden?: true;
}

/** Those that a selector finds, in order; with a shape of text, those whose words have it. */
function* candidates(page: ParentNode, { css, text }: Wanted): Generator<Element> {
  if (text === undefined) return yield* page.querySelectorAll(css);
  const shape = new RegExp(text, 'iu');
  // A form has no words of its own, and may answer with its fields where it is asked for them.
  for (const element of [...page.querySelectorAll(`:is(${css}):not(form)`)].slice(0, MOST))
    if (shape.test(wordsOf(element))) yield element;
}

/**
 * The elements that a selector, and the shape of their text if asked for, find among what a person can see, in order.
 * It stops at `enough` of them: a page may have thousands, and nobody asks for more than a few.
 */
export function look(page: ParentNode, wanted: Wanted, enough = Number.POSITIVE_INFINITY): Element[] {
  const known: Known = new Map();
  const found: Element[] = [];
  for (const element of candidates(page, wanted)) {
    if (wanted.hidden || (visible(element, known) && !inConsentBanner(element))) found.push(element);
    if (found.length === enough) break;
  }
  return found;
}

/** Does the page bear this sign? */
export function bears(page: ParentNode, sign: Sign): boolean {
  const { count, ...wanted }: Exclude<Sign, string> = typeof sign === 'string' ? { css: sign } : sign;
  if (count === undefined) return look(page, wanted, 1).length === 1;
  return look(page, wanted, count + 1).length === count;
}
