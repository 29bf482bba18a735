import { EXPLAINING, GREETING, USER } from './announcing-words.ts';
import type { TextRole } from './harmless-text.ts';
import { ERROR, pattern } from './pattern-parts.ts';
import type { TextRange, Token } from './text-tokens.ts';

/** An error code: a number of this shape, after one of these words. */
const CODE = /^\p{P}*[\p{L}-]{0,6}\p{N}{1,5}\p{P}*$/u;
const OF_ERROR = pattern(`(?<!\\p{L})(?:\\p{L}{0,16}(?:${ERROR})|stat|http)`, 'iu');
/** Maximum number of words from the word of an error to its code. */
const NEAR = 4;
const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»|»[^«]*«|„[^“”]*[“”]|(?<!\p{L})['‘‚][^'’‘]*['’‘](?!\p{L})/gu;

const endsSentence = ({ text }: Token) => /[.!?]$/.test(text);
const indexes = (tokens: readonly Token[], isIn: (token: Token, at: number) => boolean) =>
  new Set(tokens.flatMap((token, at) => (isIn(token, at) ? [at] : [])));

/** Indexes of the tokens from this one to the end of its sentence. */
function restOfSentence(tokens: readonly Token[], from: number): number[] {
  const end = tokens.findIndex((token, at) => at >= from && endsSentence(token));
  const last = end < 0 ? tokens.length - 1 : end;
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, step) => from + step);
}

/** Indexes of the tokens after a word for a user, up to the first short word, such as “is” or “non”. */
function wordsOfUser(tokens: readonly Token[], from: number): number[] {
  const end = tokens.findIndex(({ word }, at) => at >= from && word.length < 4);
  return Array.from({ length: (end < 0 ? tokens.length : end) - from }, (_, step) => from + step);
}

/** Finds where a text may name somebody or give a value: after a greeting, a colon, or a word for a user. */
function namedPlaces(text: string, tokens: readonly Token[], role: TextRole): Set<number> {
  const afterGreetings = [...text.matchAll(GREETING)].flatMap(({ index, 0: greeting }) => {
    const from = tokens.findIndex(({ start }) => start >= index + greeting.length);
    return from < 0 ? [] : restOfSentence(tokens, from);
  });
  const otherPlaces = tokens.flatMap(({ text: part, word, end }, at) => {
    if (part.endsWith(':')) return EXPLAINING.test(text.slice(0, end)) ? [] : restOfSentence(tokens, at + 1);
    const lastWord = word.split(/['’]/).at(-1) ?? '';
    return role !== 'label' && USER.test(lastWord) && !/\P{L}$/u.test(part)
      ? wordsOfUser(tokens, at + 1)
      : [];
  });
  return new Set([...afterGreetings, ...otherPlaces]);
}

/** Places of a text, as indexes of its tokens, that may hold something personal or typed, and those of error codes. */
export function placesOfValues(text: string, tokens: readonly Token[], role: TextRole) {
  const quotes: TextRange[] = [...text.matchAll(QUOTED)].map(({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
  }));
  const isErrorCode = (token: Token, at: number) =>
    role === 'error' &&
    CODE.test(token.text) &&
    tokens.slice(Math.max(0, at - NEAR), at).some(({ word }) => OF_ERROR.test(word));
  return {
    quoted: indexes(tokens, ({ start, end }) =>
      quotes.some((quote) => quote.start < end && start < quote.end),
    ),
    named: namedPlaces(text, tokens, role),
    codes: indexes(tokens, isErrorCode),
  };
}
