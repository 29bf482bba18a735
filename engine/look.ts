import type { Sign } from '../guides/schema.ts';
import { inConsentBanner } from './consent.ts';
import { type Known, visible } from './visible.ts';

/** More candidates than this for one text condition are not read: the page is not one that we know. */
const MOST = 2000;

/** What an element is called. */
export type Words = (element: Element) => string;

/** What to look for. */
interface Wanted {
  css: string;
  text?: string;
  hidden?: true;
}

/** Brackets and what is in them: they say nothing about the kind of element that a selector finds. */
const BRACKETS = /\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)/g;

/** The one tag that a selector can find; undefined where it can find several, or does not say. */
function tagOf(css: string): string | undefined {
  const ends = css.replace(BRACKETS, '').split(',');
  const tags = new Set(ends.map((end) => /(?:^|[\s>+~])([a-z]\w*)[^\s>+~]*$/.exec(end.trim())?.[1]));
  return tags.size === 1 ? [...tags][0] : undefined;
}

/**
 * All elements that a selector finds, in the order of the page. Browsers keep lists of elements by tag; to ask each
 * of 100,000 elements for every selector would take a hundred times as long as on a small page. A form may answer with
 * its fields where it is asked whether it matches.
 */
function all(page: Document, css: string): Element[] {
  const tag = tagOf(css);
  if (!tag || tag === 'form') return [...page.querySelectorAll(css)];
  return [...page.getElementsByTagName(tag)].filter((each) => each.matches(css));
}

/** Those that a selector finds, in order; with a shape of text, those whose words have it. */
function* candidates(page: Document, { css, text }: Wanted, words: Words): Generator<Element> {
  if (text === undefined) return yield* all(page, css);
  const shape = new RegExp(text, 'iu');
  // A form has no words of its own, and may answer with its fields where it is asked for them.
  for (const element of [...page.querySelectorAll(`:is(${css}):not(form)`)].slice(0, MOST))
    if (shape.test(words(element))) yield element;
}

/**
 * The elements that a selector, and the shape of their text if asked for, find among what a person can see, in order.
 * It stops at `enough` of them: a page may have thousands, and nobody asks for more than a few.
 * @param words what a shape of text is held against: `plainWords`, or `wordsOf` where fields are called by their labels
 */
export function look(
  page: Document,
  wanted: Wanted,
  words: Words,
  enough = Number.POSITIVE_INFINITY,
): Element[] {
  const known: Known = new Map();
  const found: Element[] = [];
  for (const element of candidates(page, wanted, words)) {
    if (wanted.hidden || (visible(element, known) && !inConsentBanner(element))) found.push(element);
    if (found.length === enough) break;
  }
  return found;
}

/** Does the page bear this sign? */
export function bears(page: Document, sign: Sign, words: Words): boolean {
  const { count, ...wanted }: Exclude<Sign, string> = typeof sign === 'string' ? { css: sign } : sign;
  if (count === undefined) return look(page, wanted, words, 1).length === 1;
  return look(page, wanted, words, count + 1).length === count;
}
