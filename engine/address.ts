import type { Site } from '../guides/schema.ts';

/**
 * A path or an address without its path parameters. EU Login writes a session id there
 * (`/cas/help.html;__Secure-ECAS_SESSIONID=…`): a secret that must never be matched on, stored or shown.
 */
export const withoutParameters = (path: string): string => path.replace(/;[^/]*/g, '');

/** The path of an address, so cleaned. */
export const cleanPath = ({ pathname }: URL): string => withoutParameters(pathname);

/** Is this path the folder `base` itself or below it? `/cas` holds `/cas/login`, not `/castle`; '' holds everything. */
function below(path: string, base: string): boolean {
  return path === base || path.startsWith(`${base}/`);
}

/** Which of our sites an address belongs to; null for every other, for http and for unusual ports. */
export function siteAt(url: URL, sites: Record<string, Pick<Site, 'places'>>): string | null {
  if (url.protocol !== 'https:' || url.port) return null;
  const here = ([, { places }]: [string, Pick<Site, 'places'>]) =>
    places.some((place) => {
      const [host = ''] = place.split('/');
      return url.hostname === host && below(cleanPath(url), place.slice(host.length));
    });
  return Object.entries(sites).find(here)?.[0] ?? null;
}
