import { personalIn } from './personal.ts';

/** Range of a text; `end` is exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** Role of a text on its page: it names a field, heads a part, or reports an error. */
export type TextRole = 'label' | 'heading' | 'error';

/** Words of the pages themselves that look like names but identify nobody. */
export const OURS = new Set(
  'eu login imi inail my account sign in mobile app pin qr code token password sms european commission next help portal security key trusted platform manage add delete change create language cookies new current confirm link eid remove all devices panic spid cie cns id email e-mail user accedi registrazione accesso error errore attention attenzione welcome benvenuto registration internal market information system'.split(
    ' ',
  ),
);

const WORD = /^[\p{P}]*[\p{L}\p{M}'’./-]+[\p{P}]*$/u;
const SIGN = /^[\p{P}*]{1,2}$/u;
const CODE = /^\p{P}*[\p{L}-]{0,6}\p{N}{1,5}\p{P}*$/u;

interface Token extends TextRange {
  text: string;
  /** Its letters alone. */
  word: string;
  isSentenceStart: boolean;
}

function tokensOf(text: string): Token[] {
  let isSentenceStart = true;
  return [...text.matchAll(/\S+/gu)].map(({ 0: part, index }) => {
    const token = {
      text: part,
      word: part.replace(/^\P{L}+|\P{L}+$/gu, ''),
      start: index,
      end: index + part.length,
      isSentenceStart,
    };
    isSentenceStart = /[.!?:]$/.test(part);
    return token;
  });
}

const isOurs = (word: string) => OURS.has(word.toLowerCase());
const isCapital = ({ word }: Token) => /^\p{Lu}/u.test(word) && !isOurs(word);

/** Whether a word may be somebody's name, judging by its place and its spelling. */
function isNameLike(token: Token, next: Token | undefined, isOnlyWord: boolean, role: TextRole): boolean {
  if (!isCapital(token)) return false;
  if (!token.isSentenceStart) return true;
  const isFullName = next !== undefined && !next.isSentenceStart && isCapital(next);
  return isFullName || token.text.endsWith(',') || (isOnlyWord && role !== 'label');
}

/**
 * Ranges of a text that identify nobody: words that cannot be names and, in errors, short codes. A doubtful word is
 * left out.
 * @param names words of the page that are names, in lower case
 */
export function harmlessRanges(text: string, names: ReadonlySet<string>, role: TextRole): TextRange[] {
  const matches = personalIn(text);
  const tokens = tokensOf(text);
  const words = tokens.filter(({ word }) => word !== '');
  const isLetter = (token: Token | undefined) => token?.word.length === 1;
  const isHarmless = (token: Token, at: number) => {
    const { start, end, word } = token;
    const next = tokens[at + 1];
    if (matches.some((match) => match.start < end && match.end > start)) return false;
    if (role === 'error' && CODE.test(token.text)) return words.length > 1;
    if (SIGN.test(token.text)) return true;
    if (!WORD.test(token.text) || word.length > 40) return false;
    if (isLetter(token) && (isLetter(tokens[at - 1]) || isLetter(next))) return false;
    if (
      word
        .toLowerCase()
        .split(/[^\p{L}\p{M}]+/u)
        .some((part) => names.has(part))
    )
      return false;
    return !isNameLike(token, next, words.length === 1, role);
  };
  const harmless = tokens.filter(isHarmless);
  if (!harmless.some(({ word }) => word.length > 2)) return [];
  return harmless.map(({ start, end }) => ({ start, end }));
}
