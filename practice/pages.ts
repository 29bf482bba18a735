import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriptionOf, withoutDescription } from './description.ts';

/** The one transaction of the practice site, in the shape of the real ones (`ECAS_LR-<digits>-<token>`). */
export const requestId = 'ECAS_LR-20261122-prActice0nLyNotArealRequest1dentifier7q';

/** Variants that nearly every page has: `every-page` in its `practice-variants`, and a page without that line. */
const everyPage = ['ids-gone', 'body-hidden', 'late', 'csp', 'dialog', 'no-form-ids', 'tabindex', 'wrapped'];

const read = (file: string) => readFileSync(join(import.meta.dirname, `${file}.html`), 'utf8');

/** Files `practice/<site>/<page>.html`, as `<site>/<page>`: a site is a folder with a frame. */
export const pageFiles: readonly string[] = readdirSync(import.meta.dirname)
  .filter((folder) => existsSync(join(import.meta.dirname, folder, 'frame.html')))
  .flatMap((site) => readdirSync(join(import.meta.dirname, site)).map((file) => `${site}/${file}`))
  .filter((file) => file.endsWith('.html') && !file.endsWith('/frame.html'))
  .map((file) => file.replace(/\.html$/, ''))
  .sort();

const descriptions = new Map(pageFiles.map((page) => [page, descriptionOf(read(page))]));

/** Pages whose file says their address. */
export const pages = pageFiles.filter((page) => descriptions.get(page)?.has('url'));

function variantNames(page: string): string[] {
  const names = (descriptions.get(page)?.get('variants') ?? 'every-page').split(/\s+/).filter(Boolean);
  return names.flatMap((name) => (name === 'every-page' ? everyPage : [name]));
}

/** The variants of each page, one at a time. */
export const variantsOf: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  pages.map((page) => [page, variantNames(page).filter((name) => !name.includes('+'))]),
);

/** Several variants of a page at once (`select+ids-gone`), where they make each other harder. */
export const combinationsOf: Readonly<Record<string, readonly (readonly string[])[]>> = Object.fromEntries(
  pages.map((page) => [
    page,
    variantNames(page)
      .filter((name) => name.includes('+'))
      .map((name) => name.split('+')),
  ]),
);

/** The address of a page; a variant may have an address of its own, and `host` puts the page on another host of its site. */
export function addressOf(page: string, variants: readonly string[], lang: string, host?: string): string {
  const written = descriptions.get(page);
  const address =
    variants.map((variant) => written?.get(`url+${variant}`)).find(Boolean) ?? written?.get('url');
  if (!address) throw new Error(missingAddress(page));
  const url = new URL(address.replace('{{lang}}', lang).replace('{{request-id}}', requestId));
  if (host) url.hostname = host;
  return url.href;
}

/** Variants that put the page at another address. */
export const movesOf = (page: string): string[] =>
  (variantsOf[page] ?? []).filter((variant) => descriptions.get(page)?.has(`url+${variant}`));

/** The sentence for a page without an address. */
export const missingAddress = (page: string): string =>
  existsSync(join(import.meta.dirname, `${page}.html`))
    ? `practice/${page}.html: write its address in the first line: <meta name="practice-url" content="https://…">.`
    : `practice/${page}.html is missing: write it, with <meta name="practice-url" content="https://…"> in the first line.`;

/** The page inside its site's frame, without the lines that describe it. */
export function templateOf(page: string): string {
  if (!pages.includes(page)) throw new Error(missingAddress(page));
  const site = page.slice(0, page.indexOf('/'));
  return read(`${site}/frame`).replace('{{content}}', () => withoutDescription(read(page)));
}
