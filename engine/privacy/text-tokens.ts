/** Range of a text; `end` is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** Part of a text between two spaces. */
export interface Token extends TextRange {
  text: string;
  /** Its letters alone. */
  word: string;
  isSentenceStart: boolean;
}

/** Token of one or two punctuation marks only. */
export const SIGN = /^[\p{P}*]{1,2}$/u;
const ABBREVIATION = /^\P{L}*\p{L}{1,4}\.$/u;

/** Splits a text at its spaces. */
export function tokensOf(text: string): Token[] {
  let isSentenceStart = true;
  return [...text.matchAll(/\S+/gu)].map(({ 0: part, index }) => {
    const token = {
      text: part,
      word: part.replace(/^\P{L}+|\P{L}+$/gu, ''),
      start: index,
      end: index + part.length,
      isSentenceStart,
    };
    isSentenceStart = /[.!?]$/.test(part) && !ABBREVIATION.test(part);
    return token;
  });
}
