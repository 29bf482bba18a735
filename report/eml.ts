import { isAddress } from './mail-address.ts';

/** Mail draft. `png`: screenshot in Base64, or null; `description`: its text alternative. */
export interface MailDraft {
  to: string;
  subject: string;
  text: string;
  png: string | null;
  screenshotName: string;
  description: string;
}

const END = '\r\n';
const bytes = (text: string) => new TextEncoder().encode(text);

/** Encodes bytes as Base64, in any number; `btoa` takes one character for each byte. */
export function base64(bytesToEncode: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytesToEncode.length; from += 0x8000)
    letters += String.fromCharCode(...bytesToEncode.subarray(from, from + 0x8000));
  return btoa(letters);
}

/** Lines of 76 characters, as a mail's encoded parts have them (RFC 2045, 6.8). */
const inLines = (base64Text: string) => base64Text.match(/.{1,76}/g)?.join(END) ?? '';

/**
 * Encodes a text for a header: encoded words, one a line, in lines of at most 76 characters (RFC 2047, 2). Everything
 * is encoded, so no line break or colon of the text can start a header of its own.
 */
export function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const letter of text.replace(/\s+/gu, ' ').trim()) {
    // 30 bytes are 40 letters of Base64; with `=?UTF-8?B?`, `?=` and the longest header's name that is 73 of 76.
    if (bytes(word + letter).length > 30) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${base64(bytes(part))}?=`).join(`${END} `);
}

function textPart(text: string): string {
  const body = inLines(base64(bytes(text.replace(/\n/g, END))));
  return ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', body].join(END);
}

function picturePart(png: string, name: string, shows: string): string {
  const file = name.replace(/[^\w.-]/g, '-');
  return [
    `Content-Type: image/png; name="${file}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${file}"`,
    `Content-Description: ${encodedWords(shows)}`,
    '',
    inLines(png.replace(/[^\w+/=]/g, '')),
  ].join(END);
}

/** No line of Base64 begins with a hyphen, so this boundary can occur in no part. */
const BOUNDARY = '--=_segnavia';

/**
 * Formats a draft as a mail file (RFC 5322). `X-Unsent: 1` asks the mail program to open it for writing; there is no
 * sender, since the mail program knows it and we do not.
 */
export function eml({
  to,
  subject,
  text,
  png,
  screenshotName: pictureName,
  description: shows,
}: MailDraft): string {
  const head = [
    ...(isAddress(to) ? [`To: ${to}`] : []),
    `Subject: ${encodedWords(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
  ];
  if (!png) return [...head, textPart(text), ''].join(END);
  const parts = [textPart(text), picturePart(png, pictureName, shows)];
  return [
    ...head,
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    ...parts.flatMap((part) => [`--${BOUNDARY}`, part]),
    `--${BOUNDARY}--`,
    '',
  ].join(END);
}
