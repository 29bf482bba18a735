import type { Site } from '../../guides/schema.ts';

/**
 * A path or an address without its path parameters. EU Login writes a session id there
 * (`/cas/help.html;__Secure-ECAS_SESSIONID=…`): a secret that must never be matched on, stored or shown.
 */
export const withoutParameters = (path: string): string => path.replace(/;[^/]*/g, '');

/** Path of an address without its path parameters. */
export const cleanPath = ({ pathname }: URL): string => withoutParameters(pathname);

/** Whether a path is the folder `base` or below it: `/cas` holds `/cas/login`, not `/castle`; '' holds everything. */
function isBelow(path: string, base: string): boolean {
  return path === base || path.startsWith(`${base}/`);
}

/** Finds the site of an address. Returns null for other addresses, for http, explicit ports and user names. */
export function siteAt(url: URL, sites: Record<string, Pick<Site, 'places'>>): string | null {
  if (url.protocol !== 'https:' || url.port || url.username || url.password) return null;
  const includesUrl = ([, { places }]: [string, Pick<Site, 'places'>]) =>
    places.some((place) => {
      const [host = ''] = place.split('/');
      return url.hostname === host && isBelow(cleanPath(url), place.slice(host.length));
    });
  return Object.entries(sites).find(includesUrl)?.[0] ?? null;
}

/** Hosts of the sites, each once. */
export const hostsOf = (sites: Record<string, Pick<Site, 'places'>>): string[] => {
  const places = Object.values(sites).flatMap((site) => site.places);
  return [...new Set(places.map((place) => place.split('/')[0] ?? ''))];
};
