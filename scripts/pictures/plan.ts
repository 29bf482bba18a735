import type { Guides } from '../../guides/schema.ts';
import { combinationsOf, variantsOf } from '../../practice/pages.ts';
import { render } from '../../practice/render.ts';
import { documentOf } from '../saved-page.ts';

/** Form of a practice page to open, and the hints whose elements are to be drawn from it. */
export interface PictureSource {
  page: string;
  variants: readonly string[];
  /** Address at which the practice site serves it. */
  url: string;
  hints: string[];
}

/** The hints whose elements a practice page marks; what is still in a template is not in the page. */
function marked(page: string, variants: readonly string[]): Set<string> {
  const document = documentOf(render({ page, variants, lang: 'it' }).html);
  const marks = [...document.querySelectorAll('[data-anchor]')].map(
    (each) => each.getAttribute('data-anchor') ?? '',
  );
  return new Set(marks.flatMap((mark) => mark.split(/\s+/)));
}

function address(page: string, variants: readonly string[]): string {
  const url = new URL(render({ page, variants, lang: 'it' }).url);
  url.searchParams.set('practice', page);
  url.searchParams.set('variants', variants.join(','));
  url.searchParams.set('lang', 'it');
  return url.href;
}

/** For each hint the simplest form of its page that shows its element: as it is, with one variant, with several. */
export function planPictures({ pages }: Guides): PictureSource[] {
  return Object.entries(pages).flatMap(([page, { hints }]) => {
    const own = variantsOf[page];
    if (!own) return [];
    const left = new Set(Object.keys(hints));
    const forms = [[], ...own.map((name) => [name]), ...(combinationsOf[page] ?? [])];
    return forms.flatMap((variants) => {
      if (left.size === 0) return [];
      const here = marked(page, variants);
      const found = [...left].filter((hint) => here.has(hint));
      for (const hint of found) left.delete(hint);
      return found.length > 0 ? [{ page, variants, url: address(page, variants), hints: found }] : [];
    });
  });
}
