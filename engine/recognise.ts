import type { Signature, Sought } from '../guides/schema.ts';
import { withoutParameters } from './address.ts';
import { look, once, type Words } from './look.ts';

/** A signature as a page is held against it: the address, and all signs that it must bear, in this order. */
export type Mark = Pick<Signature, 'path' | 'hosts'> & { signs: Sought[] };

/** The signatures of some pages, by the page's id; null where a signature is left out because the address cannot fit. */
export type Marks = Record<string, { signatures: (Mark | null)[] }>;

/** The page that was recognised, by its id, and which of its signatures it matched, counted from 0. */
export interface Recognised {
  page: string;
  signature: number;
}

/**
 * The signatures that an address fits: only they need be held against its page, as often as that changes.
 * @param address without query and fragment
 */
export function marksAt(pages: Marks, address: string): Marks {
  const [, , host = '', ...folders] = withoutParameters(address).split('/');
  const path = `/${folders.join('/')}`;
  // Many have one path. V8 translates an expression into machine code when it is used again, which is 4 KiB (2026-11).
  const fits = once((shape: string) => new RegExp(`^(?:${shape})$`).test(path));
  const can = (mark: Mark | null) => mark && (!mark.hosts || mark.hosts.includes(host)) && fits(mark.path);
  return Object.fromEntries(
    Object.entries(pages).map(([id, { signatures }]) => [
      id,
      { signatures: signatures.map((mark) => (can(mark) ? mark : null)) },
    ]),
  );
}

/** The more conditions a signature makes, the more it says. */
const weight = ({ signs, hosts }: Mark): number => signs.length + (hosts ? 1 : 0);

/**
 * Which page is this? By structure, where the address fits, never by the language of its words. The most specific
 * signature wins; two pages that fit equally well are no answer, since a guess could mislead.
 * @param marks the signatures of the site that fit the address, as `marksAt` gives them
 * @param words as in `look`
 */
export function recognise(marks: Marks, page: Document, words: Words): Recognised | null {
  const { bears } = look(page, words);
  const fits = Object.entries(marks).flatMap(([id, { signatures }]) => {
    const signature = signatures.findIndex((mark) => mark?.signs.every(bears));
    const mark = signatures[signature];
    return mark ? [{ page: id, signature, weight: weight(mark) }] : [];
  });
  const [best, next] = fits.sort((a, b) => b.weight - a.weight);
  if (!best || best.weight === next?.weight) return null;
  return { page: best.page, signature: best.signature };
}
