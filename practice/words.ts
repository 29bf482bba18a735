import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The languages in which practice pages are written. */
export const languages = ['it', 'en', 'el', 'bg'] as const;

/** A language of the practice pages. */
export type Language = (typeof languages)[number];

/** The words of each language, flat; the keys are the placeholders in the pages. */
export const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  it: read('it'),
  en: read('en'),
  el: read('el'),
  bg: read('bg'),
};

/** The language asked for, or English where there is none of it, as on the real sites. */
export function languageOr(asked: string | null | undefined, otherwise: Language): Language {
  if (!asked) return otherwise;
  return languages.find((language) => language === asked) ?? 'en';
}

function read(language: Language): Record<string, string> {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'words', `${language}.json`), 'utf8'));
}
