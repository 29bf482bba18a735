import type { ElementQuery, Page, Sign, Signature } from '../../guides/schema.ts';
import { type DetectableSignature, type DetectableSignatures, signaturesAt } from './recognise.ts';

/** Splits a selector list at its own commas, not at those in brackets. */
function selectorsIn(list: string): string[] {
  const selectors = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (sign === ',' && depth === 0) selectors.push('');
    else selectors.push(`${selectors.pop()}${sign}`);
  }
  return selectors.map((selector) => selector.trim());
}

/** Splits the selector list of a sign or finder, as detectors expect it. */
export const splitSelectors = <S extends { css: string }>(sign: S): S => ({
  ...sign,
  css: selectorsIn(sign.css).join('|'),
});

const asObject = (sign: Sign) => (typeof sign === 'string' ? { css: sign } : sign);
const shorten = (sign: Exclude<ElementQuery, string>): ElementQuery =>
  Object.keys(sign).length === 1 ? sign.css : sign;

/** Query for a sign that must be present, as detectors run it. */
export const presentQuery = (sign: Sign): ElementQuery => shorten(splitSelectors(asObject(sign)));
/** Query for a sign that must be absent. */
const absentQuery = (sign: Sign): ElementQuery => ({ ...splitSelectors(asObject(sign)), count: 0 });

/** Cost of a query: browsers index ids, walk the page for other selectors, and leave text to us. */
function costOf(sign: ElementQuery): number {
  const { css, text } = typeof sign === 'string' ? { css: sign } : sign;
  if (text !== undefined) return 3;
  if (css.includes('|') || !/^[\w#]/.test(css)) return 2;
  return /^\w*#[\w-]+$/.test(css) ? 0 : 1;
}

/**
 * Prepares a signature for detection. Cheap conditions come first, because the first failure ends the test.
 */
export function detectableSignature({ path, hosts, ...signs }: Signature): DetectableSignature {
  const queries = [...(signs.absent ?? []).map(absentQuery), ...signs.present.map(presentQuery)];
  return { path, ...(hosts && { hosts }), signs: queries.toSorted((a, b) => costOf(a) - costOf(b)) };
}

/** The signatures of some pages of the guides that an address fits. */
export function signaturesFor(
  pages: Record<string, Pick<Page, 'signatures'>>,
  url: URL,
): DetectableSignatures {
  const marks = Object.entries(pages).map(([id, { signatures }]) => [
    id,
    signatures.map(detectableSignature),
  ]);
  return signaturesAt(Object.fromEntries(marks), url.origin + url.pathname);
}
