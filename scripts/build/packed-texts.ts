import { readdirSync, readFileSync } from 'node:fs';
import { translatedTexts } from './awaiting-translation.ts';

/** File that the build adds to the package. */
interface PackedFile {
  relativeDest: string;
  contents: string;
}

type Texts = Record<string, string>;

/** Codes under which a browser knows a language. Chrome and Edge know neither Irish nor Maltese (2026-11). */
const STORE_CODES: Record<string, Record<string, string | null>> = {
  chrome: { ga: null, mt: null, pt: 'pt_PT' },
  firefox: { ga: 'ga_IE', pt: 'pt_PT' },
};

const languages = () => readdirSync('locales').map((file) => file.replace('.json', ''));

const textsIn = (language: string): Texts => JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));

const textsOf = (language: string): Texts => translatedTexts(textsIn(language));

/** Texts by language as written in `locales/`, those that await translation included. */
export const localeTexts = (): Record<string, Texts> =>
  Object.fromEntries(languages().map((language) => [language, textsIn(language)]));

/** Browsers take no strokes and slashes in the names of words: `command/focus-hints` is `command_focus_hints` there. */
const inStore = (key: string) => key.replaceAll(/\W/g, '_');

/** Name, description and commands of the extension in the format of browsers and stores, from our own words. */
export function storeWords(browser: string): PackedFile[] {
  return languages().flatMap((language) => {
    const { [language]: code = language } = STORE_CODES[browser] ?? {};
    if (code === null) return [];
    const texts = Object.entries(textsOf(language)).filter(([key]) =>
      /^(name|description|command\/.*)$/.test(key),
    );
    const contents = JSON.stringify(
      Object.fromEntries(texts.map(([key, message]) => [inStore(key), { message }])),
    );
    return [{ relativeDest: `_locales/${code}/messages.json`, contents }];
  });
}

/** Script with the texts of a language in the order of the English ones, which lend the keys; 0 where one is missing. */
export function textScript(language: string, texts: Texts, english: Texts): string {
  const translated = translatedTexts(texts);
  const values = JSON.stringify(Object.keys(english).map((key) => translated[key] ?? 0));
  return `(globalThis.segnaviaTexts ??= {}).${language} = ${values};`;
}

/** Texts of each language but English, which is part of the scripts: read when a person reads that language. */
export function textFiles(): PackedFile[] {
  const english = textsIn('en');
  return languages()
    .filter((language) => language !== 'en')
    .map((language) => ({
      relativeDest: `locales/${language}.js`,
      contents: textScript(language, textsIn(language), english),
    }));
}
