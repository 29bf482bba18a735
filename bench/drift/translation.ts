import { languages, type PracticeLanguage, words } from '../../practice/words.ts';
import { INAIL } from './inail-words.ts';
import { type Drift, own } from './parts.ts';
import { retext, wrapTexts } from './words.ts';

/** Languages into which a browser is asked to translate. */
const COLUMN = { en: 1, ro: 2 } as const;

function translationsOf(page: Document, to: keyof typeof COLUMN): Map<string, string> {
  if (page.documentElement.dataset.practiceSite === 'inail')
    return new Map(INAIL.map((line) => [line[0], line[COLUMN[to]]]));
  const from = (languages.find((each) => each === page.documentElement.lang) ?? 'it') as PracticeLanguage;
  const target = words[from === 'en' ? 'it' : 'en'];
  return new Map(Object.entries(words[from]).map(([key, text]) => [text, target[key] ?? text]));
}

/** Page after a browser's translation: other words, each text in two `<font>` elements, another language at the top. */
export const translateTo =
  (to: keyof typeof COLUMN): Drift =>
  (page) => {
    const inail = page.documentElement.dataset.practiceSite === 'inail';
    if (to === 'ro' && !inail) return false;
    const translations = translationsOf(page, to);
    const lang = inail ? to : page.documentElement.lang === 'en' ? 'it' : 'en';
    retext(page, (text) => translations.get(text) ?? text);
    wrapTexts(page, () => 0);
    page.documentElement.lang = lang;
    return true;
  };

/** Every text twice, in two languages, as notices and mails of the Union have it. */
export const twoLanguages: Drift = (page) => {
  if (page.documentElement.dataset.practiceSite === 'inail') return false;
  const translations = translationsOf(page, 'en');
  for (const element of [...page.querySelectorAll('main h1, main h2, main p, main label, main a')].filter(
    own,
  )) {
    const text = element.textContent?.trim() ?? '';
    const other = element.childElementCount === 0 && translations.get(text);
    if (other && other !== text) element.textContent = `${text} / ${other}`;
  }
  return true;
};
