import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PseudoLanguage, pseudo } from './pseudo.ts';

/** The languages of practice pages: two are written, Greek and Bulgarian are English in other letters. */
export const languages = ['it', 'en', 'el', 'bg'] as const;

/** A language of the practice pages. */
export type PracticeLanguage = (typeof languages)[number];

/** Texts by key; the keys are the placeholders in the pages. */
export type Words = Readonly<Record<string, string>>;

/** Greek and Bulgarian as they are: the language's own name, and texts that guides look for. */
const realWords: Readonly<Record<PseudoLanguage, Words>> = {
  el: {
    'language-name': 'ελληνικά',
    'login-to-imi': 'Σύνδεση στο IMI',
    'maintenance-title': 'Προγραμματισμένη συντήρηση',
    'method-password': 'Κωδικός πρόσβασης',
    password: 'Κωδικός πρόσβασης',
    panic: 'Διαγραφή όλων των συσκευών μου και του eID (PANIC)',
  },
  bg: {
    'language-name': 'български',
    'login-to-imi': 'Вход в IMI',
    'maintenance-title': 'Планирана поддръжка',
    'method-password': 'Парола',
    password: 'Парола',
    panic: 'Изтриване на всички мои устройства и eID (PANIC)',
  },
};

/** The words of each language. */
export const words = inEveryLanguage(read('it'), read('en'), realWords);

/** Words in all languages, from the two in which they are written; English where there is no Italian. */
export function inEveryLanguage(
  italian: Words,
  english: Words,
  real: Partial<Record<PseudoLanguage, Words>> = {},
): Readonly<Record<PracticeLanguage, Words>> {
  const translated = (language: PseudoLanguage) =>
    Object.fromEntries(
      Object.entries(english).map(([key, text]) => [key, real[language]?.[key] ?? pseudo(text, language)]),
    );
  return { it: { ...english, ...italian }, en: english, el: translated('el'), bg: translated('bg') };
}

/** The requested language, or English where the practice site does not speak it, as on the real sites. */
export function languageOr(
  requested: string | null | undefined,
  otherwise: PracticeLanguage,
): PracticeLanguage {
  if (!requested) return otherwise;
  return languages.find((language) => language === requested) ?? 'en';
}

function read(language: PracticeLanguage): Words {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'words', `${language}.json`), 'utf8'));
}
