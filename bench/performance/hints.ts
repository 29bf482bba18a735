import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGuides } from '../../scripts/guides.ts';
import { root } from '../../scripts/run.ts';
import type { BenchPage } from './pages.ts';

/** A hint as the peers get it: a selector that finds its element at once, and its words. */
export interface HintGiven {
  element: string;
  text: string;
}

/** The hints that have an element on each page, the one to open first: the practice page marks their elements. */
export async function benchHints(pages: BenchPage[]): Promise<Record<string, HintGiven[]>> {
  const guides = await loadGuides();
  const words: Record<string, string> = JSON.parse(readFileSync(join(root, 'locales/it.json'), 'utf8'));
  return Object.fromEntries(
    pages.map(({ page, first }) => {
      const ids = Object.entries(guides.pages[page]?.hints ?? {})
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
