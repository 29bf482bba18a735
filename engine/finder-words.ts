/** Letters and digits without accents, in lower case. */
const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Splits at everything that is neither letter nor digit, so that `l’e-mail` and `(5305)` are found. */
export const tokenize = (text: string) =>
  fold(text)
    .replaceAll(/\be[-\s]?mails?\b/g, 'email')
    .replaceAll(/\bweb[-\s]?site/g, 'website')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** Endings of Italian verbs: `bloccato`, `bloccare` and `blocco` are one word. */
const VERB_ENDING = /(?:[aiu]t[aeio]|[aei]re|[ae]ndo|iamo|[ao]no)$/;

/** A word without its most common endings in Latin languages: `codici` and `codice`, `expired` and `expires`. */
function stem(word: string): string {
  if (/^[nv]00/.test(word)) return word.slice(0, 3);
  if (/\d/.test(word) || word.length < 5) return word;
  // Single letters for double ones, and double for single, are the commonest mistakes in Italian.
  const single = word.replaceAll(/(\p{L})\1/gu, '$1');
  const verb = single.replace(VERB_ENDING, '');
  if (verb.length > 3 && verb !== single) return verb.replace(/i$/, '');
  return single.replace(/(?:ings?|ed|es|s|i?[aeio])$/, '');
}

/**
 * Names of these systems and of what people sign in with, the same in every language: each says what a text is about.
 */
const NAMES = new Set(
  'spid cie cns imi inail eidas token qr otp pin puk sms account fido fido2 passkey yubikey'
    .split(' ')
    .map(stem),
);

/** Whether a word's root is that of such a name. */
export const isName = (root: string) => NAMES.has(root);

/** Letters in which a word may differ, by its length: one for five letters, two for nine. */
export const tolerance = (word: string) => {
  if (/\d/.test(word) || word.length < 5) return false;
  return word.length < 9 ? 1 : 2;
};

/** A word with two neighbouring letters exchanged, in every place: a slip that counts as two wrong letters. */
export const swaps = (word: string) =>
  Array.from(
    { length: word.length - 1 },
    (_, index) => word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2),
  );

/** Synonyms and stop words of a language, for the finder. */
export interface FinderWords {
  /** Groups of words that mean the same: the first stands for all. */
  synonyms: string[][];
  stopWords: string[];
}

/** Functions that read the words of a language. */
export type Lexicon = ReturnType<typeof createLexicon>;

/** Roots of words in a language, and the groups of roots that mean the same. */
export function createLexicon({ synonyms, stopWords }: FinderWords) {
  const groups = new Map<string, string[]>();
  for (const group of synonyms) {
    const roots = [...new Set(group.map((word) => stem(fold(word))))];
    for (const root of roots) groups.set(root, roots);
  }
  const ignoredRoots = new Set(stopWords.map((word) => stem(fold(word))));
  const rootOf = (word: string) => {
    const root = stem(word);
    return ignoredRoots.has(root) ? null : root;
  };
  const rootsOf = (text: string, root = rootOf) =>
    [...new Set(tokenize(text).map(root))].filter((each) => each !== null);
  return { rootOf, rootsOf, alike: (root: string) => groups.get(root) ?? [root] };
}
