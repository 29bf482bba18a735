/** Letters and digits without accents, in lower case. */
const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Splits at everything that is neither letter nor digit, so that `l’e-mail` and `(5305)` are found. */
const tokenize = (text: string) =>
  fold(text)
    .replaceAll(/\be[-\s]?mails?\b/g, 'email')
    .replaceAll(/\bweb[-\s]?site/g, 'website')
    // The error numbers of SPID: `nr19`.
    .replaceAll(/\bnr(?=\d)/g, 'nr ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** Endings of Italian verbs: `bloccato`, `bloccare` and `blocco` are one word. */
const VERB_ENDING = /(?:[aiu]t[aeio]|[aei]re|[ae]ndo|iamo|[ao]no)$/;

/** Pronoun at the end of an Italian infinitive: `cambiarla`, `registrarmi`. */
const ENCLITIC = /([aei]r)(?:[mtscv]i|l[aoie]|ne)$/;

/** A word without its most common endings in Latin languages: `codici` and `codice`, `expired` and `expires`. */
function stem(word: string): string {
  if (/^[nv]00/.test(word)) return word.slice(0, 3);
  if (/\d/.test(word) || word.length < 5) return word;
  // Single letters for double ones, and double for single, are the commonest mistakes in Italian.
  const single = word.replaceAll(/(\p{L})\1/gu, '$1');
  const verb = single.replace(ENCLITIC, '$1e').replace(VERB_ENDING, '');
  if (verb.length > 3 && verb !== single) return verb.replace(/i$/, '');
  return single.replace(/(?:ings?|ed|es|s|i?[aeio])$/, '');
}

/** A root without the ending of an Italian diminutive: `codicino` is a code, `chiavetta` a key. */
export const withoutDiminutive = (root: string) => root.replace(/(?<=\p{L}{4})(?:in|et|el|uc)$/u, '');

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

/** Words of a language, for the finder: synonyms, words that say little, and names of other things. */
export interface FinderWords {
  /** Groups of words, or of several words each, that mean the same: the first stands for all. */
  synonyms: string[][];
  /** Words that say little, such as “the” and “please”. */
  stopWords: string[];
  /** Names of other things: a text about one of them is not about these systems. Brands are known already. */
  elsewhere: string[];
}

/** Functions that read the words of a language. */
export type Lexicon = ReturnType<typeof createLexicon>;

/** Replaces synonyms of several words by one: “carta d’identità elettronica” is read as “CIE”. */
function createUnion(synonyms: string[][]) {
  const wholes = new Map(
    synonyms.flatMap(([first = '', ...others]) =>
      others.map((other) => [tokenize(other).join(' '), first] as const).filter(([key]) => key.includes(' ')),
    ),
  );
  if (wholes.size === 0) return (text: string) => text;
  const longestFirst = [...wholes.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<= )(?:${longestFirst.join('|')})(?= )`, 'g');
  return (text: string) =>
    ` ${tokenize(text).join(' ')} `.replaceAll(pattern, (key) => wholes.get(key) ?? key);
}

/** Roots of words in a language, and the groups of roots that mean the same. */
export function createLexicon({ synonyms, stopWords }: FinderWords) {
  const groups = new Map<string, string[]>();
  for (const group of synonyms) {
    const words = group.map(tokenize).flatMap((parts) => (parts.length === 1 ? parts : []));
    const roots = [...new Set(words.map(stem))];
    for (const root of roots) groups.set(root, roots);
  }
  const weakRoots = new Set(stopWords.map((word) => stem(fold(word))));
  const unite = createUnion(synonyms);
  const split = (text: string) => tokenize(unite(text));
  const rootsOf = (text: string, root = stem) => [...new Set(split(text).map(root))];
  return {
    rootOf: stem,
    rootsOf,
    split,
    wordsOf: (text: string) => tokenize(text).map(stem),
    isWeak: (root: string) => weakRoots.has(root),
    alike: (root: string) => groups.get(root) ?? [root],
  };
}
