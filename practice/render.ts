import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, requestId } from './addresses.ts';
import { adoptedPages } from './adopted.ts';
import { fill } from './fill.ts';
import { lookAlikes } from './look-alikes.ts';
import { applyVariants, headersOf, togetherOf, variantsOf } from './variants.ts';
import { type Language, languages, words } from './words.ts';

/** One practice page, ready for a test. */
export interface PracticePage {
  /** As in `eu-login/authenticate+ids-gone (el)`. */
  name: string;
  url: string;
  html: string;
  /** `<site>/<page>`, or null where Segnavia must stay silent. */
  answer: string | null;
  headers?: Record<string, string>;
}

/** What to render. */
export interface Wanted {
  page: string;
  variants?: readonly string[];
  lang?: Language;
  /** Another host for the same page: EU Login also lives on webgate. */
  host?: string;
  /** Served to a browser: what scripts do late is then left to them, and practice-only buttons are there. */
  served?: boolean;
  /** Values that replace those of the practice person (`email`). */
  values?: Record<string, string>;
}

const person = { email: 'maria.esempio@comune.example', 'user-id': 'n00prova' };
const otherPerson = { email: 'nikos.allos@dimos.example', 'user-id': 'n00altro' };

/** Renders one page with some variants in one language. */
export function render(wanted: Wanted): { html: string; url: string; answer: string } {
  const { page, variants = [], lang = 'it', served = false } = wanted;
  const url = addressOf(page, variants, lang, wanted.host);
  const flags = new Set([...variants, page, page.slice(page.indexOf('/') + 1)]);
  if (served) flags.add('served');
  // Fields that a script brings are simply there in a fixture that runs no script.
  else flags.delete('late');
  const who = variants.includes('other-person') ? otherPerson : person;
  const values = { ...words[lang], lang, page, url, 'request-id': requestId, ...who, ...wanted.values };
  return { html: applyVariants(fill(templateOf(page), flags, values), variants), url, answer: page };
}

/** The page inside its site's frame. */
function templateOf(page: string): string {
  if (!variantsOf[page])
    throw new Error(`practice: there is no page "${page}"; the pages are in variants.ts`);
  const read = (name: string) => readFileSync(join(import.meta.dirname, `${name}.html`), 'utf8');
  const site = page.slice(0, page.indexOf('/'));
  return read(`${site}/frame`).replace('{{content}}', () => read(page).trim());
}

/** The page for addresses that no practice page is built for yet; it belongs to no site. */
export function readPlain(): string {
  return readFileSync(join(import.meta.dirname, 'plain.html'), 'utf8');
}

/** INAIL speaks Italian only; its pages hold their words themselves. */
export function languagesOf(page: string): readonly Language[] {
  return page.startsWith('inail/') ? ['it'] : languages;
}

/** Every page as a fixture: plain in its languages, each variant in Italian and Greek, the adopted pages and the look-alikes. */
export function allPages(): PracticePage[] {
  const pages = Object.keys(variantsOf).flatMap((page) => [
    ...languagesOf(page).map((lang) => fixture({ page, lang })),
    ...[...(variantsOf[page] ?? []).map((name) => [name]), ...(togetherOf[page] ?? [])].flatMap((variants) =>
      (['it', 'el'] as const)
        .filter((lang) => languagesOf(page).includes(lang))
        .map((lang) => fixture({ page, variants, lang })),
    ),
  ]);
  const aliases = Object.keys(variantsOf)
    .filter((page) => page.startsWith('eu-login/') && page !== 'eu-login/blocked')
    .map((page) => fixture({ page, lang: 'it', host: 'webgate.ec.europa.eu' }));
  const silent = lookAlikes().map(({ name, url, html }) => ({
    name: `look-alikes/${name}`,
    url,
    html,
    answer: null,
  }));
  return [...pages, ...aliases, ...adoptedPages(), ...silent];
}

function fixture(wanted: {
  page: string;
  lang: Language;
  variants?: readonly string[];
  host?: string;
}): PracticePage {
  const { page, variants = [], lang, host } = wanted;
  const name = `${[page, ...variants].join('+')}${host ? `@${host}` : ''} (${lang})`;
  const headers = headersOf(variants);
  return { name, ...render(wanted), ...(Object.keys(headers).length > 0 && { headers }) };
}
