import { wordsOf } from './path-words.ts';

/** Stands for a part of an address that is not shown. */
const GONE = '…';

/** Decodes percent-encoding, however often it was applied; null if it is invalid. */
function decoded(text: string): string | null {
  let [before, after] = ['', text];
  for (let times = 0; times < 5 && after !== before; times++) {
    before = after;
    try {
      after = decodeURIComponent(before);
    } catch {
      return null;
    }
  }
  return after === before ? after : null;
}

/** Makes a folder or file of a path safe; what begins at a semicolon is a parameter. */
function safeSegment(segment: string, pathWords: ReadonlySet<string>): string {
  const name = decoded(segment)?.split(/[;?#]/)[0];
  if (name === undefined) return GONE;
  const isPlain = /^[\p{L}\p{N}._-]*$/u.test(name) && wordsOf(name).every((word) => pathWords.has(word));
  return isPlain ? name : GONE;
}

/** Reduces a path to known words: no parameters, no query, no part that could identify someone. */
export const safePath = (path: string, pathWords: ReadonlySet<string>): string =>
  (path.split(/[?#]/)[0] ?? '')
    .split('/')
    .map((segment) => safeSegment(segment, pathWords))
    .join('/')
    .replace(/(?:\/…)+(?=\/…)/g, '');

/**
 * Reduces an address to what may be stored, shown and sent: its host, and the parts of its path that consist of
 * `pathWords`. This is decided nowhere else.
 */
export const safeAddress = ({ protocol, host, pathname }: URL, pathWords: ReadonlySet<string>): string =>
  `${protocol}//${host}${safePath(pathname, pathWords)}`;

/** Addresses as people and pages write them: with or without a scheme, encoded, or a path alone. */
const ADDRESSES =
  /(?<![\p{L}\p{N}])[a-z][a-z\d+.-]{1,20}:\/\/[^\s<>"'`]+|\b(?:https?|ftp)%(?:25)*3a\S+|\bdata:[a-z]+\/[^\s<>"'`]+|(?<![\p{L}\p{N}@._%+-])(?:www\.|(?:[a-z\d-]+\.)+[a-z]{2,24}(?::\d+)?(?=[/?#;]))[^\s<>"'`]*|(?<![\p{L}\p{N}/:.<…])\/[\p{L}\p{N}.%_~;-]+\/[^\s<>"'`]*/giu;

function safeWritten(written: string, pathWords: ReadonlySet<string>): string {
  const [end = ''] = /[.,:!?)\]}»”…]*$/u.exec(written) ?? [];
  const address = written.slice(0, written.length - end.length);
  if (address.startsWith('/')) return safePath(address, pathWords) + cut(address) + end;
  const [scheme = ''] = /^[a-z][a-z\d+.-]+:\/\//i.exec(address) ?? [];
  const full = scheme ? address : `https://${address}`;
  if (/^(?:[a-z]+%|data:)/i.test(address) || !URL.canParse(full)) return GONE;
  const [, host = '', path = ''] =
    /^(?:[^/?#;]*@)?([^/?#;]*)([^?#]*)/.exec(full.slice(full.indexOf('//') + 2)) ?? [];
  if (!/^[a-z\d.:-]+$/i.test(host)) return GONE;
  return `${scheme}${host}${safePath(path, pathWords)}${cut(address)}${end}`;
}

/** Mark of an address that was cut off. */
const cut = (address: string) => (/[?#;]|%(?:25)*(?:3b|3f|23)/i.test(address) ? GONE : '');

/** Makes every address in a text safe. */
export const withSafeAddresses = (text: string, pathWords: ReadonlySet<string>): string =>
  text.replace(ADDRESSES, (written) => safeWritten(written, pathWords).replace(/…{2,}/g, GONE));
