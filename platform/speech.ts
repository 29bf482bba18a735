import i18next from 'i18next';
import english from '../locales/en.json' with { type: 'json' };
import type { Say, Speech } from '../views/speech.ts';
import { readTexts, type Texts } from './texts.ts';

/** Codes of the languages that have a file in `locales/`. */
export const supportedLanguages: readonly string[] =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** Chooses a supported language: the person's choice, else the first of the browser's languages, else English. */
export function languageFor(chosenLanguage: string | null, browserLanguages: readonly string[]): string {
  const candidates = [chosenLanguage ?? '', ...browserLanguages].map(
    (code) => code.toLowerCase().split('-')[0] ?? '',
  );
  return candidates.find((code) => supportedLanguages.includes(code)) ?? 'en';
}

/**
 * Creates the function that translates into one language. A key that neither it nor English has is returned
 * unchanged.
 */
function createTranslator(language: string, texts: Texts): Say {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: { ...english, ...texts } } },
  });
  return (key, values = {}) => instance.t(key, values);
}

const translators = new WeakMap<Texts, Say>();

/** Translator of a language, created once for its texts: pages ask for it at every redraw. */
function translatorOf(language: string, texts: Texts): Say {
  const translator = translators.get(texts) ?? createTranslator(language, texts);
  translators.set(texts, translator);
  return translator;
}

/** Speech in one language, from its texts, with English where one is missing. */
export function speechIn(language: string, texts: Texts, now: Date): Speech {
  return {
    language,
    languages: supportedLanguages,
    say: translatorOf(language, texts),
    sayInEnglish: translatorOf('en', english),
    now,
  };
}

const textsByLanguage = new Map<string, Promise<Texts>>();

/**
 * Loads the texts of a supported language from the package: only English is part of the scripts. If they cannot be
 * read, English takes their place, and the next call tries again.
 */
export function loadTexts(language: string): Promise<Texts> {
  if (language === 'en') return Promise.resolve(english);
  const texts = textsByLanguage.get(language) ?? readTexts(language);
  textsByLanguage.set(language, texts);
  return texts.catch((error) => {
    textsByLanguage.delete(language);
    console.warn(`Segnavia could not read its texts in “${language}”, and speaks English.`, error);
    return english;
  });
}

/** Speech in the language that suits the person. Never rejects. */
export async function loadSpeech(
  chosenLanguage: string | null,
  browserLanguages: readonly string[],
  now: Date,
): Promise<Speech> {
  const language = languageFor(chosenLanguage, browserLanguages);
  return speechIn(language, await loadTexts(language), now);
}

/** Texts with the given keys or key prefixes, their gaps unfilled: enough for one page, to keep its message small. */
export async function textsUnder(
  prefixes: string[],
  keys: string[],
  language: string,
): Promise<Record<string, string>> {
  const texts = { ...english, ...(await loadTexts(language)) };
  const isIncluded = ([key]: [string, string]) =>
    keys.includes(key) || prefixes.some((prefix) => key.startsWith(prefix));
  return Object.fromEntries(Object.entries(texts).filter(isIncluded));
}
