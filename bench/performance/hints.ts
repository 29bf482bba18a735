import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { Guides } from '../../guides/schema.ts';
import { root } from '../../scripts/run.ts';
import type { BenchPage } from './pages.ts';

/** A hint as the peers get it: a selector that finds its element at once, and its words. */
export interface HintGiven {
  element: string;
  text: string;
}

/** The hints that have an element on each page, the one to open first: the practice page marks their elements. */
export async function hintsFor(pages: BenchPage[]): Promise<Record<string, HintGiven[]>> {
  const { module } = await runnerImport<{ guides: Guides }>(resolve(root, 'guides/index.ts'), {
    logLevel: 'silent',
  });
  const words: Record<string, string> = JSON.parse(readFileSync(join(root, 'locales/it.json'), 'utf8'));
  return Object.fromEntries(
    pages.map(({ page, first }) => {
      const ids = Object.entries(module.guides.pages[page]?.hints ?? {})
        .filter(([, { anchor }]) => anchor)
        .map(([id]) => id)
        .sort((a, b) => Number(b === first) - Number(a === first));
      const given = (id: string) => ({
        element: `[data-anchor~="${id}"]`,
        text: words[`${page}/${id}`] ?? '',
      });
      return [page, ids.map(given)];
    }),
  );
}
