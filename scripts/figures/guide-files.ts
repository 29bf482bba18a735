import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guides } from '../../guides/schema.ts';
import { root } from '../run.ts';

const existing = (paths: string[]) => paths.filter((path) => existsSync(join(root, path)));
const practicePage = (page: string) => `practice/${page}.html`;
const guideOf = (page: string) => `guides/${page.replace('/', '/pages/')}.ts`;

/** Files that hold a hint, apart from its words: its guide, its mark on the practice page, its picture. */
const filesOfHint = (page: string, hint: string): string[] =>
  existing([guideOf(page), practicePage(page), `public/pictures/${page}/${hint}.svg`]);

/** Files that hold a page, apart from its words and the pictures of its hints. */
function filesOfPage(page: string): string[] {
  const practice = existing([practicePage(page)]);
  const hasWords = practice.some((path) => readFileSync(join(root, path), 'utf8').includes('{{'));
  const words = hasWords ? ['practice/words/en.json', 'practice/words/it.json'] : [];
  return existing([guideOf(page), ...practice, ...words]);
}

const largestCount = (files: string[][]) => Math.max(...files.map(({ length }) => length));

/** Largest number of files that hold any hint and any page today: as many as a newcomer has to write for one more. */
export function filesToAdd({ pages }: Guides): { hint: string; page: string } {
  const languages = readdirSync(join(root, 'locales')).length;
  const hints = Object.entries(pages).flatMap(([page, guide]) =>
    Object.keys(guide.hints).map((hint) => filesOfHint(page, hint)),
  );
  return {
    hint: `${largestCount(hints)} and ${languages} languages`,
    page: `${largestCount(Object.keys(pages).map(filesOfPage))}, a picture a hint, and ${languages} languages`,
  };
}
