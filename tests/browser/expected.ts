import { JSDOM } from 'jsdom';
import type { Hint, Page } from '../../guides/schema.ts';
import { render } from '../../practice/render.ts';
import { languageOr } from '../../practice/words.ts';

type Placement = 'card' | 'marker' | 'panel';

/**
 * Hints that a page is to show, and how, from its own marks and the guide; the person reads Italian. On an error of the
 * page, the card of its symptom comes before all others.
 */
export async function expectedHints(
  page: string,
  variants = '',
  lang = 'it',
  onError?: string,
): Promise<Record<string, Placement>> {
  const path = page.replace('/', '/pages/');
  const { default: guide }: { default: Page } = await import(`../../guides/${path}.ts`);
  const form = { page, variants: variants.split(',').filter(Boolean), lang: languageOr(lang, 'it') };
  const { document } = new JSDOM(render(form).html).window;
  const isMarked = (id: string) =>
    [...document.querySelectorAll(`[data-anchor~="${id}"]`)].some(
      // A script shows a hidden body as soon as it runs.
      (element) => !element.closest('[hidden]:not(body)'),
    );
  const shown = Object.entries<Hint>(guide.hints)
    .filter(([, { foreign }]) => !foreign || lang !== 'it')
    .filter(([id, { unanchored }]) => isMarked(id) || unanchored !== 'silent');
  const card = onError ?? shown.find(([id, { kind }]) => kind === 'do' && isMarked(id))?.[0];
  const placements = shown.map(([id]): [string, Placement] => [
    id,
    id === card ? 'card' : isMarked(id) ? 'marker' : 'panel',
  ]);
  return { ...Object.fromEntries(placements), ...(onError && { [onError]: 'card' as const }) };
}
