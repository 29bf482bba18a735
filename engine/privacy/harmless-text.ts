import { personalIn } from './personal.ts';
import { SIGN, type TextRange, type Token, tokensOf } from './text-tokens.ts';
import { placesOfValues } from './value-places.ts';

/** Role of a text on its page: it names a field, heads a part, or reports an error. */
export type TextRole = 'label' | 'heading' | 'error';

/** Words of the pages themselves that look like names but identify nobody. */
export const OURS = new Set(
  'eu login imi inail my account sign in mobile app pin qr code token password sms european commission next help portal security key trusted platform manage add delete change create language cookies new current confirm link eid remove all devices panic spid cie cns id email e-mail user accedi registrazione accesso error errore attention attenzione welcome benvenuto registration internal market information system'.split(
    ' ',
  ),
);

const WORD = /^[\p{P}]*[\p{L}\p{M}'’./-]+[\p{P}]*$/u;
/** Letters of a script without capitals, in which a name looks like any word. */
const CASELESS = /(?![ªº])\p{Lo}/u;
/** Words put together as in user names and names of devices, or as in O’Brien, and an initial. */
const COMPOUND = /\p{L}[./]\p{L}|\p{Lu}['’]\p{Lu}|\p{L}{4}-\p{L}{4}|^\P{L}*\p{Lu}\.$/u;

const isOurs = (word: string) => OURS.has(word.toLowerCase());
const isCapital = ({ word }: Token) => /^\p{Lu}/u.test(word) && !isOurs(word);
const partsOf = (word: string) => word.toLowerCase().split(/[^\p{L}\p{M}]+/u);

/** Whether a word may be somebody's name, judging by its place and its spelling. */
function isNameLike(token: Token, next: Token | undefined, isOnlyWord: boolean, role: TextRole): boolean {
  const { text, word } = token;
  if (CASELESS.test(word)) return true;
  if (COMPOUND.test(text) && !partsOf(word).every((part) => OURS.has(part) || part.length === 1)) return true;
  if (!isCapital(token)) return false;
  if (!token.isSentenceStart || /[,:]$|['’]s$/u.test(text)) return true;
  const isBeforeName =
    next !== undefined && ((!next.isSentenceStart && isCapital(next)) || /^[-–—]$/.test(next.text));
  return isBeforeName || (isOnlyWord && role !== 'label');
}

/**
 * Ranges of a text that identify nobody: words that cannot be names or values and, in errors, their codes. A doubtful
 * word is left out.
 * @param names words of the page that are names, in lower case
 */
export function harmlessRanges(text: string, names: ReadonlySet<string>, role: TextRole): TextRange[] {
  const matches = personalIn(text);
  const tokens = tokensOf(text);
  const words = tokens.filter(({ word }) => word !== '');
  const values = placesOfValues(text, tokens, role);
  const isLetter = (token: Token | undefined) => token?.word.length === 1;
  const isHarmless = (token: Token, at: number) => {
    const { start, end, word } = token;
    const next = tokens[at + 1];
    if (matches.some((match) => match.start < end && match.end > start)) return false;
    if (values.codes.has(at)) return words.length > 1;
    if (SIGN.test(token.text)) return true;
    if (values.quoted.has(at) || (values.named.has(at) && !isOurs(word))) return false;
    if (!WORD.test(token.text) || word.length > 40) return false;
    if (isLetter(token) && (isLetter(tokens[at - 1]) || isLetter(next))) return false;
    if (partsOf(word).some((part) => names.has(part))) return false;
    return !isNameLike(token, next, words.length === 1, role);
  };
  const harmless = tokens.filter(isHarmless);
  if (!harmless.some(({ word }) => word.length > 2)) return [];
  return harmless.map(({ start, end }) => ({ start, end }));
}
