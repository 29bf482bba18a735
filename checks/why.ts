import type { Facts } from './schema.ts';

/** What is set, as far as it keeps hints away; `fixed`: what the organisation has set. */
export interface Quiet {
  hints: boolean;
  hiddenSites: string[];
  hiddenHints: string[];
  /** Ids of hints of this page that are not pointed at, because the person says that the place is wrong. */
  denied: string[];
  fixed: { hints: boolean; sites: string[] };
}

/** A reason why no hint is where one looks for it, what mends it, and how many hints it is about, where that is known. */
export interface Reason {
  why:
    | ('other' | 'look-alike' | 'closed' | 'deaf' | 'off' | 'site' | 'organisation' | 'not-known')
    | ('refused' | 'aside' | 'hidden' | 'denied' | 'missing' | 'shown');
  mends: 'allow' | 'reload' | 'real' | 'on' | 'site' | 'options' | null;
  count?: number;
}

/** Where the address is none of ours, or Segnavia cannot see the page. */
function outside({ address, tab, closed }: Facts): Reason | null {
  if (tab) return null;
  if (address.kind === 'look-alike') return { why: 'look-alike', mends: 'real' };
  if (address.kind !== 'genuine') return { why: 'other', mends: null };
  const shut = closed.includes(address.host);
  return shut ? { why: 'closed', mends: 'allow' } : { why: 'deaf', mends: 'reload' };
}

/** Where somebody wants no hints. */
function unwanted(site: string, { hints, hiddenSites, fixed }: Quiet): Reason | null {
  const organisation: Reason = { why: 'organisation', mends: null };
  if (!hints) return fixed.hints ? organisation : { why: 'off', mends: 'on' };
  if (!hiddenSites.includes(site)) return null;
  return fixed.sites.includes(site) ? organisation : { why: 'site', mends: 'site' };
}

/** The site in sight: the address tells it, or, where the browser does not tell the address, the page. */
export function siteInSight({ address, tab }: Facts): string | null {
  return address.kind === 'genuine' ? address.site : (tab?.page?.split('/')[0] ?? null);
}

/** Why is there no hint here? The first thing that keeps all away, else what keeps some away, else that all are shown. */
export function whyNoHint(facts: Facts, quiet: Quiet): Reason[] {
  const { tab } = facts;
  const first = outside(facts) ?? unwanted(siteInSight(facts) ?? '', quiet);
  if (first) return [first];
  if (!tab?.page) return [{ why: 'not-known', mends: null }];
  if (tab.refused) return [{ why: 'refused', mends: null }];
  if (tab.aside) return [{ why: 'aside', mends: 'reload' }];
  const hidden = quiet.hiddenHints.filter((hint) => hint.startsWith(`${tab.page}/`)).length;
  const denied = quiet.denied.length;
  const missing = tab.missing?.filter((id) => !quiet.denied.includes(id)).length ?? 0;
  const some: Reason[] = [
    ...(hidden > 0 ? [{ why: 'hidden', mends: 'options', count: hidden } as const] : []),
    ...(denied > 0 ? [{ why: 'denied', mends: null, count: denied } as const] : []),
    ...(missing > 0 ? [{ why: 'missing', mends: null, count: missing } as const] : []),
  ];
  return some.length > 0 ? some : [{ why: 'shown', mends: null }];
}
