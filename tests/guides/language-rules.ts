import { TRANSLATE, translatedTexts } from '../../scripts/build/awaiting-translation.ts';

type Texts = Readonly<Record<string, string>>;

/** Term that is the same everywhere in a language. `forms`: beginnings of its inflected forms, where they differ. */
export interface Term {
  text: string;
  forms?: string[];
  confidence: 'official' | 'ours';
  source: string;
}

/** Quotation marks of each language, as its administration writes them; the apostrophe is allowed everywhere. */
const QUOTATION_MARKS: Record<string, string> = {
  ...{ bg: '„“', cs: '„“', da: '»«”', de: '„“', el: '«»', en: '“”', es: '«»“”', et: '„“”', fi: '”' },
  ...{ fr: '«»', ga: '“”', hr: '„”“', hu: '„”', it: '«»“”', lt: '„“', lv: '“”„', mt: '“”', nl: '“”' },
  ...{ pl: '„”', pt: '«»“”', ro: '„”', sk: '„“', sl: '„“»«', sv: '”' },
};

/** Largest length of a text beside the English: a factor, and letters more for short ones. */
const LONGEST = { factor: 1.7, letters: 28 };

/** Largest share of texts that may be the same as in English, beside names. */
const SAME = 0.02;

/** Smallest number of people's phrasings for a symptom. */
const PHRASINGS = 3;

/** Smallest share of the texts with a term in English that must have the term of the language. */
const TERM_SHARE = 0.4;

/** Fewest texts from which that share is judged. */
const TERM_TEXTS = 8;

/** Verbs, and English words of several meanings: no share says anything about them. */
const NOT_COUNTED = ['sign-in', 'sign-out', 'report', 'journey', 'support', 'my-account', 'eid'];

/** Texts that people type rather than read; their length and words are free. */
const isForFinder = (key: string) => key.endsWith('/asks') || key.startsWith('finder/');

const GREEK_OR_CYRILLIC = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Problems with one text, each as the rest of a sentence. */
function wrongText(language: string, key: string, text: string, english: string): string[] {
  const marks = QUOTATION_MARKS[language] ?? '';
  const wrongMarks = [...new Set(text.match(/["“”„«»‹›]/g) ?? [])].filter((mark) => !marks.includes(mark));
  const words = text.match(/\p{L}+/gu) ?? [];
  const mixed = words.filter((word) => /\p{Script=Latin}/u.test(word) && GREEK_OR_CYRILLIC.test(word));
  const longest = Math.max(english.length * LONGEST.factor, english.length + LONGEST.letters);
  return [
    ...wrongMarks.map((mark) => `uses ${mark}: its quotation marks are ${marks}`),
    ...mixed.map((word) => `mixes two scripts in “${word}”`),
    ...(/[<>]|&\w+;/.test(text) ? ['has mark-up: write plain text'] : []),
    ...(!isForFinder(key) && text.length > longest
      ? [`has ${text.length} letters, at most ${Math.floor(longest)} have room: shorten it`]
      : []),
    ...(key.endsWith('/asks') && text.split('|').length < PHRASINGS
      ? [`has fewer than ${PHRASINGS} phrasings: write what people type`]
      : []),
  ];
}

/** Problems with a language other than its shape, as sentences that name language and key. */
export function wrongLanguage(language: string, texts: Texts, english: Texts): string[] {
  const file = `locales/${language}.json`;
  const entries = Object.entries(translatedTexts(texts));
  const copies = entries.filter(([key, text]) => text === english[key] && /[a-z]{3}/.test(text));
  const isCopied = language !== 'en' && copies.length > entries.length * SAME;
  return [
    ...entries.flatMap(([key, text]) =>
      wrongText(language, key, text, english[key] ?? text).map((what) => `${file}: "${key}" ${what}.`),
    ),
    ...(isCopied ? copies.map(([key]) => `${file}: "${key}" is the English text: translate it.`) : []),
  ];
}

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Beginning of a word that its inflected forms share. */
function stemOf(word: string): string {
  const letters = plain(word);
  return letters.length <= 4 ? letters : letters.slice(0, Math.max(4, Math.ceil(letters.length * 0.6)));
}

const stemsOf = ({ text, forms = [] }: Term) => [
  ...text
    .replace(/\(.*?\)/g, '')
    .split(/[\s/-]+/)
    .filter((word) => word.length > 2)
    .map(stemOf),
  ...forms.map(plain),
];

/** Terms that a language has not, or does not keep to in its texts. */
export function wrongTerms(
  language: string,
  texts: Texts,
  english: Texts,
  terms: Record<string, Term>,
  englishTerms: Record<string, Term>,
): string[] {
  return Object.entries(englishTerms).flatMap(([id, { text }]) => {
    const term = terms[id];
    if (!term?.text || !term.source) return [`guides/terms/${language}.json: write "${id}" with its source.`];
    const mentions = new RegExp(`(?<!\\p{L})${text}s?(?!\\p{L})`, 'iu');
    const keys = Object.keys(english).filter(
      (key) => !isForFinder(key) && texts[key] !== TRANSLATE && mentions.test(english[key] ?? ''),
    );
    if (keys.length < TERM_TEXTS || NOT_COUNTED.includes(id)) return [];
    const stems = stemsOf(term);
    const isKept = (key: string) => stems.some((stem) => plain(texts[key] ?? '').includes(stem));
    if (keys.filter(isKept).length >= keys.length * TERM_SHARE) return [];
    const others = keys.filter((key) => !isKept(key)).slice(0, 5);
    return [`locales/${language}.json: say “${term.text}” for “${text}”, as in ${others.join(', ')}.`];
  });
}
