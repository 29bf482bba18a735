import type { Site } from '../../guides/schema.ts';
import { editDistance } from './distance.ts';
import { decodePunycode } from './punycode.ts';

type Named = Pick<Site, 'name' | 'places'>;
type Sites = Record<string, Named>;

/** Letters of other alphabets, and digits, that look like Latin letters (Unicode UTS 39, the common ones). */
const ALIKE: Record<string, string> = Object.fromEntries(
  [
    'aаαɑ',
    'bЬьƅ',
    'cсϲ',
    'dԁ',
    'eеєҽε',
    'gɡց',
    'hһհ',
    'iіι1lӏ|ıí',
    'jј',
    'kκк',
    'mм',
    'nпηո',
    'oоο0օσ',
    'pрρ',
    'qԛ',
    'rг',
    'sѕ5',
    'tтτ',
    'uυսц',
    'vνѵ',
    'wԝш',
    'xхχ',
    'yуγ',
  ].flatMap(([latin = '', ...imitations]) => imitations.map((imitation) => [imitation, latin])),
);

/** Skeleton of a host: each letter replaced by the Latin one it resembles, accents removed. */
function skeletonOf(host: string): string {
  const hostText = host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decodePunycode(label.slice(4)) : label));
  const plain = hostText.join('.').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain.replace(/rn/g, 'm').replace(/vv/g, 'w')].map((letter) => ALIKE[letter] ?? letter).join('');
}

const tokens = (host: string) => host.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** `ecas.ec.europa.eu` is the service names `ecas`, `ec` under the owner's domain `europa.eu`. */
function parts(host: string): { services: string[]; owner: string[] } {
  const labels = host.split('.').map(skeletonOf);
  return { services: labels.slice(0, -2).filter((label) => label !== 'www'), owner: labels.slice(-2) };
}

/** Whether a host looks like this real one. */
function isLike(host: string, real: string): boolean {
  const [visible, { services, owner }] = [skeletonOf(host), parts(real)];
  const words = tokens(visible);
  const names = ` ${words.join(' ')} `;
  const ownDomain = owner.join('.');
  return (
    names.includes(` ${owner.join(' ')} `) ||
    (words.includes(owner[0] ?? '') && words.some((word) => services.includes(word))) ||
    editDistance(visible, skeletonOf(real)) <= 2 ||
    (services.includes(words[0] ?? '') &&
      editDistance(visible.split('.').slice(-2).join('.'), ownDomain) <= 1)
  );
}

/** Hosts of our sites, with the site and the start of its address. */
const realHostsOf = (sites: Sites) =>
  Object.entries(sites).flatMap(([site, { places }]) =>
    places.map((place) => ({ site, host: place.split('/')[0] ?? '' })),
  );

/** Site whose name is part of the host, as in `my-eulogin.example`. Short names (IMI) are part of too many others. */
function siteNamedIn(host: string, sites: Sites): string | undefined {
  const letters = (text: string) => skeletonOf(text.replace(/[^\p{L}\p{N}.]/gu, ''));
  const inside = ({ name }: Named) => name.length > 5 && letters(host).includes(letters(name));
  return Object.entries(sites).find(([, site]) => inside(site))?.[0];
}

/**
 * Finds the site that a host imitates, the nearest one first. A subdomain of a site's own domain imitates nothing:
 * `europa.eu` has thousands.
 */
export function siteImitatedBy(host: string, sites: Sites): string | null {
  const realHosts = realHostsOf(sites);
  const isOwn = ({ host: real }: { host: string }) => {
    const domain = real.split('.').slice(-2).join('.');
    return host === domain || host.endsWith(`.${domain}`);
  };
  if (realHosts.some(isOwn)) return null;
  const near = realHosts
    .filter((real) => isLike(host, real.host))
    .sort(
      (a, b) =>
        editDistance(skeletonOf(host), skeletonOf(a.host)) -
        editDistance(skeletonOf(host), skeletonOf(b.host)),
    );
  return siteNamedIn(host, sites) ?? near[0]?.site ?? null;
}
