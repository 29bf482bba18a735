import type { Sign } from '../guides/schema.ts';
import { inConsentBanner } from './consent.ts';
import { wordsOf } from './label.ts';
import { visible } from './visible.ts';

/** More candidates than this for one text condition are not read: the page is not one that we know. */
const MOST = 2000;

/** The elements that a selector, and the shape of their text if asked for, find among what a person can see. */
export function look(
  page: ParentNode,
  { css, text, hidden }: { css: string; text?: string; hidden?: true },
): Element[] {
  let found = [...page.querySelectorAll(css)];
  if (text !== undefined) {
    const shape = new RegExp(text, 'iu');
    found = found.slice(0, MOST).filter((element) => shape.test(wordsOf(element)));
  }
  return hidden ? found : found.filter((element) => visible(element) && !inConsentBanner(element));
}

/** Does the page bear this sign? */
export function bears(page: ParentNode, sign: Sign): boolean {
  if (typeof sign === 'string') return look(page, { css: sign }).length > 0;
  const { length } = look(page, sign);
  return sign.count === undefined ? length > 0 : length === sign.count;
}
