import type { Page, Sign, Signature, Sought } from '../guides/schema.ts';
import { type Mark, type Marks, marksAt } from './recognise.ts';

/** The selectors that a list of them consists of: what stands between its own commas, not those in brackets. */
function selectorsIn(list: string): string[] {
  const all = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (sign === ',' && depth === 0) all.push('');
    else all.push(`${all.pop()}${sign}`);
  }
  return all.map((each) => each.trim());
}

/** A sign or finder with its selectors one by one, as pages look for it. */
export function apart<S extends { css: string }>(sign: S): Omit<S, 'css'> & { css: string | string[] } {
  const [css = '', ...more] = selectorsIn(sign.css);
  return { ...sign, css: more.length > 0 ? [css, ...more] : css };
}

const whole = (sign: Sign) => (typeof sign === 'string' ? { css: sign } : sign);
const short = (sign: Exclude<Sought, string>): Sought =>
  Object.keys(sign).length === 1 && typeof sign.css === 'string' ? sign.css : sign;

/** A sign that must be there, as pages look for it. */
export const present = (sign: Sign): Sought => short(apart(whole(sign)));
/** A sign that must not. */
const absent = (sign: Sign): Sought => ({ ...apart(whole(sign)), count: 0 });

/** How dear it is to look for: browsers know elements by their id; for the rest they walk the page, for words we do. */
function dearness(sign: Sought): number {
  const { css, text } = typeof sign === 'string' ? { css: sign } : sign;
  if (text !== undefined) return 3;
  if (Array.isArray(css) || !/^[\w#]/.test(css)) return 2;
  return /^\w*#[\w-]+$/.test(css) ? 0 : 1;
}

/** A signature as pages are held against it: what is cheap first, since nothing more is asked when one sign fails. */
export function markOf({ path, hosts, ...signs }: Signature): Mark {
  const all = [...(signs.absent ?? []).map(absent), ...signs.present.map(present)];
  return { path, ...(hosts && { hosts }), signs: all.toSorted((a, b) => dearness(a) - dearness(b)) };
}

/** The signatures of some pages of the guides that an address fits. */
export function marksFor(pages: Record<string, Pick<Page, 'signatures'>>, url: URL): Marks {
  const marks = Object.entries(pages).map(([id, { signatures }]) => [
    id,
    { signatures: signatures.map(markOf) },
  ]);
  return marksAt(Object.fromEntries(marks), url.origin + url.pathname);
}
