import { isAddress } from './mail-address.ts';

/** Characters of a whole `mailto:` address, encoded: mail programs on Windows cut what is longer (field.md, 3.3). */
export const MOST = 2000;

const encode = (text: string) => encodeURIComponent(text.replace(/\n/g, '\r\n'));

/** Number of leading characters that fit into this many encoded ones; never half a character. */
function fitting(text: string, room: number): number {
  let [length, encodedLength] = [0, 0];
  for (const letter of text) {
    encodedLength += encode(letter).length;
    if (encodedLength > room) break;
    length += letter.length;
  }
  return length;
}

/** Index at which to cut: after the last line that fits, or within the first line if that is too long. */
function cutAt(text: string, room: number): number {
  const longest = fitting(text, room);
  const line = text.lastIndexOf('\n', longest - 1) + 1;
  return line > 0 ? line : longest;
}

/** Mail to write. `more` is the sentence that says where the rest is. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  continuation: string;
}

/**
 * Address that opens a draft in the mail program, and the rest that did not fit (for the clipboard; empty if
 * everything fits). Together they are the whole text.
 */
export function mailto({ to, subject, text, continuation }: Mail): {
  href: string;
  fits: string;
  rest: string;
} {
  const address = isAddress(to) ? encodeURIComponent(to).replaceAll('%40', '@') : '';
  const start = `mailto:${address}?subject=${encode(subject)}&body=`;
  const wholeAddress = start + encode(text);
  if (wholeAddress.length <= MOST) return { href: wholeAddress, fits: text, rest: '' };
  const end = `\n${continuation}\n`;
  const cut = cutAt(text, MOST - start.length - encode(end).length);
  return { href: start + encode(text.slice(0, cut) + end), fits: text.slice(0, cut), rest: text.slice(cut) };
}
