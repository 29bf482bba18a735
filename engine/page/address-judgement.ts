import type { Site } from '../../guides/schema.ts';
import { siteAt } from './address.ts';
import { siteImitatedBy } from './look-alike.ts';

type Sites = Record<string, Pick<Site, 'name' | 'places'>>;

/**
 * Judgement of an address. `genuine`: one of our sites. `look-alike`: imitates one, by the means named in `trick`.
 * `other`: neither. `unseen`: the browser hides the address, or it has no host, as its own pages.
 */
export type AddressJudgement =
  | { kind: 'genuine'; site: string; host: string }
  | {
      kind: 'look-alike';
      site: string;
      host: string;
      trick: 'host' | 'name' | 'http' | 'port' | 'dot' | 'user';
    }
  | { kind: 'other'; host: string }
  | { kind: 'unseen' };

const siteOf = (host: string, sites: Sites) =>
  Object.entries(sites).find(([, { places }]) => places.some((place) => place.split('/')[0] === host))?.[0];

/**
 * Judges whether an address belongs to one of our sites. Returns nothing of it but the host: the rest may hold
 * secrets.
 */
export function judgeAddress(url: URL | null, sites: Sites): AddressJudgement {
  if (!url || !/^https?:$/.test(url.protocol)) return { kind: 'unseen' };
  const { host, hostname: full, username, password } = url;
  const genuine = siteAt(url, sites);
  if (genuine) return { kind: 'genuine', site: genuine, host };
  // With the root's dot, `ecas.ec.europa.eu.` is another host to the browser: other cookies, no certificate, not
  // ours.
  const hostname = full.replace(/\.$/, '');
  const real = siteOf(hostname, sites);
  if (real && url.protocol === 'http:') return { kind: 'look-alike', site: real, host, trick: 'http' };
  if (real && url.port) return { kind: 'look-alike', site: real, host, trick: 'port' };
  if (real && hostname !== full) return { kind: 'look-alike', site: real, host, trick: 'dot' };
  if (real && (username || password)) return { kind: 'look-alike', site: real, host, trick: 'user' };
  const imitatedSite = siteImitatedBy(hostname, sites);
  if (imitatedSite) return { kind: 'look-alike', site: imitatedSite, host, trick: 'host' };
  const siteInUsername = username ? (siteOf(username, sites) ?? siteImitatedBy(username, sites)) : null;
  return siteInUsername
    ? { kind: 'look-alike', site: siteInUsername, host, trick: 'name' }
    : { kind: 'other', host };
}
