import type { Sought } from '../guides/schema.ts';
import { inConsentBanner } from './consent.ts';
import { visibleOn } from './visible.ts';

/** More than so many elements of one selector are not read for a text condition: the page is none that we know. */
const MOST = 1000;

/** What an element is called. */
export type Words = (element: Element) => string;

/** What to look for. */
type Wanted = Omit<Exclude<Sought, string>, 'count'>;

/** One look at a page, which must not change meanwhile: what was found out for one question holds for all others. */
export interface Look {
  /**
   * The elements that selectors, and the shape of their text if asked for, find among what a person can see: those of
   * one selector in the order of the page. It stops at `enough` of them: a page may have thousands, and nobody asks for
   * more than a few.
   */
  find(wanted: Wanted, enough?: number): Element[];
  /** Does the page bear this sign? */
  bears(sign: Sought): boolean;
}

/** What a function says of a key; it is asked once. */
export function once<K, V>(of: (key: K) => V): (key: K) => V {
  const said = new Map<K, V>();
  return (key) => {
    const value = said.get(key) ?? of(key);
    said.set(key, value);
    return value;
  };
}

/**
 * Looks at a page.
 * @param words what a shape of text is held against: `plainWords`, or `wordsOf` where fields are called by their labels
 */
export function look(page: Document, words: Words): Look {
  const visible = visibleOn(page);
  const all = once((css: string): ArrayLike<Element> => page.querySelectorAll(css));
  const read = once(words);
  const counts = (element: Element) => visible(element) && !inConsentBanner(element);

  /** Those that a selector finds, as far as they have the shape; some may come twice. */
  function* candidates(selectors: string[], shape: RegExp | null): Generator<Element> {
    for (const css of selectors) {
      // A form has no words of its own, and may answer with its fields where it is asked for them.
      const list = all(shape ? `${css}:not(form)` : css);
      const end = shape ? Math.min(list.length, MOST) : list.length;
      for (let i = 0; i < end; i++) {
        const element = list[i] as Element;
        if (!shape || shape.test(read(element))) yield element;
      }
    }
  }
  const find = ({ css, text, hidden }: Wanted, enough = Number.POSITIVE_INFINITY) => {
    const shape = text === undefined ? null : new RegExp(text, 'iu');
    const found = new Set<Element>();
    for (const element of candidates([css].flat(), shape)) {
      if (hidden || counts(element)) found.add(element);
      if (found.size === enough) break;
    }
    return [...found];
  };
  const bears = (sign: Sought) => {
    const { count, ...wanted }: Exclude<Sought, string> = typeof sign === 'string' ? { css: sign } : sign;
    if (count === undefined) return find(wanted, 1).length > 0;
    const [least = 0, most = least] = [count].flat();
    const { length } = find(wanted, most + 1);
    return length >= least && length <= most;
  };
  return { find, bears };
}
