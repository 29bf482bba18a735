import type { ElementQuery } from '../../guides/schema.ts';
import { isBeside } from './beside.ts';
import { visibleOn } from './visible.ts';

/** Stop reading text after this many matches of one selector: no known page has more. */
const MOST = 1000;

/** Maximum number of elements whose visibility is tested; those beyond that, on a larger page, are not found. */
const MOST_SEEN = 9999;

/** Function that names an element. */
export type NameOf = (element: Element) => string;

/** Elements to look for. */
type ElementSearch = Omit<Exclude<ElementQuery, string>, 'count'>;

/** Cached queries over a page that must not change in the meantime. */
export interface PageQuery {
  /**
   * Finds visible elements by selectors and, if given, by the shape of their text; those of one selector in document
   * order. Stops after `enough` of them: a page may have thousands, and no caller needs more than a few.
   */
  find(search: ElementSearch, enough?: number): Element[];
  /** Whether the page has this sign. */
  matches(sign: ElementQuery): boolean;
}

/** Memoises a function of one argument. */
export function once<K, V>(compute: (key: K) => V): (key: K) => V {
  const values = new Map<K, V>();
  return (key) => {
    const value = values.get(key) ?? compute(key);
    values.set(key, value);
    return value;
  };
}

/**
 * Creates the cached queries of a page.
 * @param nameOf text that shapes are matched against: `textNameOf`, or `nameOf` when signatures name fields by their
 * labels
 */
export function queryPage(page: Document, nameOf: NameOf): PageQuery {
  const visible = visibleOn(page);
  const select = once((css: string): ArrayLike<Element> => page.querySelectorAll(css));
  const read = once(nameOf);
  let room = MOST_SEEN;
  const isCounted = (element: Element) => room-- > 0 && visible(element) && !isBeside(element);

  /** Elements that match the selectors and the shape; duplicates are possible. */
  function* candidates(selectors: string[], shape: RegExp | null): Generator<Element> {
    for (const css of selectors) {
      // A form has no text of its own, and its properties may be shadowed by its fields.
      const list = select(shape ? `${css}:not(form)` : css);
      const end = shape ? Math.min(list.length, MOST) : list.length;
      for (let i = 0; i < end; i++) {
        const element = list[i] as Element;
        if (!shape || shape.test(read(element))) yield element;
      }
    }
  }
  const find = ({ css, text, hidden }: ElementSearch, enough = Number.POSITIVE_INFINITY) => {
    const shape = text ? new RegExp(text, 'i') : null;
    const elements = new Set<Element>();
    for (const element of candidates(css.split('|'), shape)) {
      if (hidden || isCounted(element)) elements.add(element);
      if (elements.size === enough) break;
    }
    return [...elements];
  };
  const bears = (sign: ElementQuery) => {
    const { count, ...wanted }: Exclude<ElementQuery, string> =
      typeof sign === 'string' ? { css: sign } : sign;
    if (count === undefined) return find(wanted, 1).length > 0;
    const [minimum = 0, maximum = minimum] = [count].flat();
    const { length } = find(wanted, maximum + 1);
    return length >= minimum && length <= maximum;
  };
  return { find, matches: bears };
}
