import { siteAt } from '../engine/address.ts';
import type { Site } from '../guides/schema.ts';
import { lookAlike } from './look-alike.ts';
import type { Check, Facts, Judgement } from './schema.ts';

type Sites = Record<string, Pick<Site, 'name' | 'places'>>;

/**
 * What an address is. `genuine`: one of our sites. `look-alike`: it looks like one and is not; `trick` says by what.
 * `other`: neither. `unseen`: the browser does not tell the address, or it has no host (its own pages).
 */
export type AddressJudgement =
  | { kind: 'genuine'; site: string; host: string }
  | { kind: 'look-alike'; site: string; host: string; trick: 'host' | 'name' | 'http' | 'port' }
  | { kind: 'other'; host: string }
  | { kind: 'unseen' };

const siteOf = (host: string, sites: Sites) =>
  Object.entries(sites).find(([, { places }]) => places.some((place) => place.split('/')[0] === host))?.[0];

/** Is this address one of our sites? Gives the host at most: the rest of an address may hold secrets. */
export function judgeAddress(url: URL | null, sites: Sites): AddressJudgement {
  if (!url || !/^https?:$/.test(url.protocol)) return { kind: 'unseen' };
  const { host, hostname: full, username } = url;
  const genuine = siteAt(url, sites);
  if (genuine) return { kind: 'genuine', site: genuine, host };
  // `ecas.ec.europa.eu.` with the root's dot is another host to the browser: no cookies, no certificate, not ours.
  const hostname = full.replace(/\.$/, '');
  const real = siteOf(hostname, sites);
  if (real && url.protocol === 'http:') return { kind: 'look-alike', site: real, host, trick: 'http' };
  if (real && url.port) return { kind: 'look-alike', site: real, host, trick: 'port' };
  const pretended = lookAlike(hostname, sites);
  if (pretended) return { kind: 'look-alike', site: pretended, host, trick: 'host' };
  const named = username ? (siteOf(username, sites) ?? lookAlike(username, sites)) : null;
  return named ? { kind: 'look-alike', site: named, host, trick: 'name' } : { kind: 'other', host };
}

function judge({ address }: Pick<Facts, 'address'>): Judgement {
  if (address.kind === 'other' || address.kind === 'unseen')
    return { state: 'unknown', say: 'check/address/other' };
  const { kind, host } = address;
  if (kind === 'genuine') return { state: 'ok', say: 'check/address/ok', values: { host } };
  const unsafe = address.trick === 'http' || address.trick === 'port';
  const say = unsafe ? 'check/address/doubtful' : 'check/address/look-alike';
  return { state: 'problem', say, values: { host }, remedy: { act: 'real' } };
}

export default { order: 12, judge } satisfies Check;
