import type { Site } from '../guides/schema.ts';
import { distance } from './distance.ts';
import { decode } from './punycode.ts';

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
  ].flatMap(([latin = '', ...others]) => others.map((other) => [other, latin])),
);

/** How a host looks to the eye: every letter by the Latin one it looks like, and accents left off. */
export function looks(host: string): string {
  const shown = host.split('.').map((label) => (label.startsWith('xn--') ? decode(label.slice(4)) : label));
  const plain = shown.join('.').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain.replace(/rn/g, 'm').replace(/vv/g, 'w')].map((letter) => ALIKE[letter] ?? letter).join('');
}

const tokens = (host: string) => host.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** `ecas.ec.europa.eu` is the service names `ecas`, `ec` under the owner's domain `europa.eu`. */
function parts(host: string): { services: string[]; owner: string[] } {
  const labels = host.split('.').map(looks);
  return { services: labels.slice(0, -2).filter((label) => label !== 'www'), owner: labels.slice(-2) };
}

/** Does this host look like that real one? */
function like(host: string, real: string): boolean {
  const [seen, { services, owner }] = [looks(host), parts(real)];
  const words = tokens(seen);
  const names = ` ${words.join(' ')} `;
  const ownDomain = owner.join('.');
  return (
    names.includes(` ${owner.join(' ')} `) ||
    (words.includes(owner[0] ?? '') && words.some((word) => services.includes(word))) ||
    distance(seen, looks(real)) <= 2 ||
    (services.includes(words[0] ?? '') && distance(seen.split('.').slice(-2).join('.'), ownDomain) <= 1)
  );
}

/** All hosts of our sites, with the site and the address where it begins. */
const reals = (sites: Sites) =>
  Object.entries(sites).flatMap(([site, { places }]) =>
    places.map((place) => ({ site, host: place.split('/')[0] ?? '' })),
  );

/** A site whose name stands in the host, as in `my-eulogin.example`. Short names (IMI) stand in too many others. */
function named(host: string, sites: Sites): string | undefined {
  const letters = (text: string) => looks(text.replace(/[^\p{L}\p{N}.]/gu, ''));
  const inside = ({ name }: Named) => name.length > 5 && letters(host).includes(letters(name));
  return Object.entries(sites).find(([, site]) => inside(site))?.[0];
}

/**
 * Which of our sites this host pretends to be. A host under the true owner's domain pretends nothing: `europa.eu` has
 * thousands. The one that it is nearest to counts.
 */
export function lookAlike(host: string, sites: Sites): string | null {
  const all = reals(sites);
  const own = ({ host: real }: { host: string }) => {
    const domain = real.split('.').slice(-2).join('.');
    return host === domain || host.endsWith(`.${domain}`);
  };
  if (all.some(own)) return null;
  const near = all
    .filter((real) => like(host, real.host))
    .sort((a, b) => distance(looks(host), looks(a.host)) - distance(looks(host), looks(b.host)));
  return named(host, sites) ?? near[0]?.site ?? null;
}
