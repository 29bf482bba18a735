/** What in a text may tell who someone is: an e-mail address, a user ID (EU Login's, or an Italian tax code), a long number. */
export type Personal = 'email' | 'id' | 'number';

/** Where in a text it stands; `end` is the first place after it. */
export interface Spot {
  kind: Personal;
  start: number;
  end: number;
}

/** A day is no secret; everything else of that many digits may be a telephone number, a code or a token. */
const DAY =
  /(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])[-/](?:19|20)\d\d/u;
/** An e-mail address, wherever it stands in a text. */
export const EMAIL = /[^\s@<>()[\]"',;:«»“”]{1,64}@[^\s@<>()[\]"',;:«»“”]{1,250}/u;
/** A user ID is 8 characters (seed 001: n001zy5e); an Italian tax code is 16 (RSSMRA85T10A562S). */
export const ID =
  /(?<![\p{L}\p{N}])(?:[a-z]\d{2}[0-9a-z]{5}|[a-z]{6}\d{2}[a-z]\d{2}[a-z]\d{3}[a-z])(?![\p{L}\p{N}])/iu;
const NUMBER = /\+?\p{Nd}{6,}|(?<![\p{L}\p{N}])\+?\p{Nd}(?:[ \u00a0\u202f.\-/]?\p{Nd}){7,}/u;

const ALL = new RegExp(
  `(?<day>(?<!\\p{N})(?:${DAY.source})(?!\\p{N}))|(?<email>${EMAIL.source})|(?<id>${ID.source})|(?<number>${NUMBER.source})`,
  'giu',
);

/** Characters that nobody sees; inside an address they would hide it from us and not from who copies it. */
export const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** A text without its unseen characters, and for each of those left the place where it stood. */
function plain(text: string): { seen: string; at: number[] } {
  const at: number[] = [];
  let seen = '';
  for (let place = 0; place < text.length; place++) {
    const letter = text[place] as string;
    if (UNSEEN.test(letter)) continue;
    seen += letter;
    at.push(place);
  }
  return { seen, at };
}

/** Everything personal in a text that can be known by its shape, in order. Names cannot. */
export function personalIn(text: string): Spot[] {
  const { seen, at } = plain(text);
  return [...seen.matchAll(ALL)].flatMap(({ index, 0: found, groups }) => {
    const kind = (['email', 'id', 'number'] as const).find((each) => groups?.[each] !== undefined);
    if (!kind) return [];
    return { kind, start: at[index] as number, end: (at[index + found.length - 1] as number) + 1 };
  });
}
