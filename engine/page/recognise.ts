import type { ElementQuery, Signature } from '../../guides/schema.ts';
import { withoutParameters } from './address.ts';
import { type NameOf, once, queryPage } from './query.ts';

/**
 * Signature prepared for detection: the address, and all conditions in the order in which they are tested.
 */
export type DetectableSignature = Pick<Signature, 'path' | 'hosts'> & { signs: ElementQuery[] };

/**
 * The signatures of some pages, by the page's id; null where a signature is left out because the address cannot fit.
 */
export type DetectableSignatures = Record<string, (DetectableSignature | null)[]>;

/** The page that was recognised, by its id, and which of its signatures it matched, counted from 0. */
export interface RecognisedPage {
  page: string;
  signature: number;
}

/**
 * Selects the signatures whose address fits, since only these must be tested whenever the page changes.
 * @param address without query and fragment
 */
export function signaturesAt(pages: DetectableSignatures, address: string): DetectableSignatures {
  const [, , host = '', ...folders] = withoutParameters(address).split('/');
  const path = `/${folders.join('/')}`;
  // Many signatures share a path. V8 compiles a regular expression to machine code on its second use, which takes 4
  // KiB (2026-11).
  const fits = once((shape: string) => new RegExp(`^(?:${shape})$`).test(path));
  const atAddress = (mark: DetectableSignature | null) =>
    mark && (!mark.hosts || mark.hosts.includes(host)) && fits(mark.path) ? mark : null;
  return Object.fromEntries(Object.entries(pages).map(([id, marks]) => [id, marks.map(atAddress)]));
}

/**
 * Recognises a page by its structure, given a fitting address, never by the language of its text. The most specific
 * signature wins. Two pages that fit equally well give null, since a guess could mislead.
 * @param signatures signatures that fit the address, from `signaturesAt`
 * @param words as `nameOf` in `queryPage`
 */
export function recognise(
  signatures: DetectableSignatures,
  page: Document,
  words: NameOf,
): RecognisedPage | null {
  const { matches: bears } = queryPage(page, words);
  const fits = Object.entries(signatures).flatMap(([id, marks]) => {
    const signature = marks.findIndex((mark) => mark?.signs.every(bears));
    const mark = marks[signature];
    // The more conditions a signature makes, the more it says.
    return mark ? [{ page: id, signature, weight: mark.signs.length + (mark.hosts ? 1 : 0) }] : [];
  });
  const [best, next] = fits.sort((a, b) => b.weight - a.weight);
  if (!best || best.weight === next?.weight) return null;
  return { page: best.page, signature: best.signature };
}
