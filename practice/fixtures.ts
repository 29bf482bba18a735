import { adoptedPages } from './adopted.ts';
import { lookAlikes } from './look-alikes.ts';
import { addressOf, combinationsOf, pages, variantsOf } from './pages.ts';
import { isComplete } from './problems.ts';
import { type RenderOptions, render } from './render.ts';
import { headersOf } from './variants.ts';
import { languages, type PracticeLanguage } from './words.ts';

/** Practice page, ready for a test. */
export interface PracticePage {
  /** For example `eu-login/authenticate+ids-gone (el)`. */
  name: string;
  url: string;
  html: string;
  /** `<site>/<page>`, or null where Segnavia must stay silent. */
  answer: string | null;
  headers?: Record<string, string>;
}

/** INAIL speaks Italian only; its pages hold their words themselves. */
export function languagesOf(page: string): readonly PracticeLanguage[] {
  return page.startsWith('inail/') ? ['it'] : languages;
}

/** The variants of a page and their combinations, each as a list; the plain page is not among them. */
export function formsOf(page: string): (readonly string[])[] {
  return [...(variantsOf[page] ?? []).map((name) => [name]), ...(combinationsOf[page] ?? [])];
}

/** Every page as a fixture: plain in its languages, each variant in Italian and Greek, the adopted pages and the look-alikes. */
export function allPages(): PracticePage[] {
  const complete = pages.filter(isComplete);
  const plain = complete.flatMap((page) => languagesOf(page).map((lang) => fixture({ page, lang })));
  const variants = complete.flatMap((page) =>
    formsOf(page).flatMap((form) =>
      (['it', 'el'] as const)
        .filter((lang) => languagesOf(page).includes(lang))
        .map((lang) => fixture({ page, variants: form, lang })),
    ),
  );
  const onWebgate = complete
    .filter((page) => addressOf(page, [], 'it').startsWith('https://ecas.ec.europa.eu/'))
    .map((page) => fixture({ page, lang: 'it', host: 'webgate.ec.europa.eu' }));
  const silent = lookAlikes().map(({ name, url, html }) => ({
    name: `look-alikes/${name}`,
    url,
    html,
    answer: null,
  }));
  return [...plain, ...variants, ...onWebgate, ...adoptedPages(), ...silent];
}

function fixture(options: RenderOptions & { lang: PracticeLanguage }): PracticePage {
  const { page, variants = [], lang, host } = options;
  const name = `${[page, ...variants].join('+')}${host ? `@${host}` : ''} (${lang})`;
  const headers = headersOf(variants);
  return { name, ...render(options), ...(Object.keys(headers).length > 0 && { headers }) };
}
