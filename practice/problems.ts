import { missingAddress, pageFiles, pages, templateOf } from './pages.ts';
import { words } from './words.ts';

/** Values that a page gets beside its words. */
const values = ['content', 'lang', 'page', 'url', 'request-id', 'email', 'user-id'];

/** Sentences about a practice page that cannot be shown: each names the file and what to write there. */
export function pageProblems(page: string): string[] {
  if (!pages.includes(page)) return [missingAddress(page)];
  const keys = new Set([...templateOf(page).matchAll(/\{\{([\w-]+)\}\}/g)].map(([, key = '']) => key));
  return [...keys]
    .filter((key) => !values.includes(key) && !Object.hasOwn(words.en, key))
    .map((key) => `practice/words/en.json: write "${key}", which practice/${page}.html shows.`);
}

const incomplete = new Set(pageFiles.filter((page) => pageProblems(page).length > 0));

/** Whether a page can be shown. Tests leave out one that cannot, and one of them says why. */
export const isComplete = (page: string): boolean => !incomplete.has(page);
