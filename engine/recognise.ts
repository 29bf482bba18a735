import type { Signature, Sought } from '../guides/schema.ts';
import { cleanPath } from './address.ts';
import { look, type Words } from './look.ts';

/** A signature as a page is held against it: the address, and all signs that it must bear, in this order. */
export type Mark = Pick<Signature, 'path' | 'hosts'> & { signs: Sought[] };

/** The signatures of some pages, by the page's id; null where a signature is left out because the address cannot fit. */
export type Marks = Record<string, { signatures: (Mark | null)[] }>;

/** The page that was recognised, by its id, and which of its signatures it matched, counted from 0. */
export interface Recognised {
  page: string;
  signature: number;
}

/** What of an address is asked: of `location` in a page. */
type Address = Pick<URL, 'hostname' | 'pathname'>;

/** The more conditions a signature makes, the more it says. */
const weight = ({ signs, hosts }: Mark): number => signs.length + (hosts ? 1 : 0);

/**
 * Which page is this? By address and structure, never by the language of its words. The most specific
 * signature wins; two pages that fit equally well are no answer, since a guess could mislead.
 * @param pages the pages of the site that the address belongs to, by id
 * @param words as in `look`
 */
export function recognise(pages: Marks, at: Address, page: Document, words: Words): Recognised | null {
  const { bears } = look(page, words);
  const here = cleanPath(at);
  const fitsHere = ({ hosts, path, signs }: Mark) =>
    (!hosts || hosts.includes(at.hostname)) && new RegExp(`^(?:${path})$`).test(here) && signs.every(bears);
  const fits = Object.entries(pages).flatMap(([id, { signatures }]) => {
    const signature = signatures.findIndex((each) => each && fitsHere(each));
    const mark = signatures[signature];
    return mark ? [{ page: id, signature, weight: weight(mark) }] : [];
  });
  const [best, next] = fits.sort((a, b) => b.weight - a.weight);
  if (!best || best.weight === next?.weight) return null;
  return { page: best.page, signature: best.signature };
}
