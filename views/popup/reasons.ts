import type { Facts } from '../../checks/schema.ts';
import type { Guides } from '../../guides/schema.ts';
import { formatList, type Speech } from '../speech.ts';
import { answersOn } from './pointing.ts';
import type { PopupData } from './popup.ts';

/** Settings that keep hints away. */
export interface HintLimits {
  hints: boolean;
  hiddenSites: string[];
  hiddenHints: string[];
  /** Ids of this page's hints that the person has called misplaced. */
  denied: string[];
  /** Settings that the organisation made. */
  fixed: { hints: boolean; sites: string[] };
}

/** A reason for missing hints, its remedy, and the number of hints concerned, if known. */
export interface Reason {
  id:
    | ('other' | 'look-alike' | 'closed' | 'no-detector' | 'off' | 'site' | 'organisation' | 'not-known')
    | ('refused' | 'distorted' | 'snoozed' | 'hidden' | 'denied' | 'missing' | 'shown');
  remedy: 'allow' | 'reload' | 'real' | 'on' | 'site' | 'options' | null;
  count?: number;
}

/** A reason, translated. */
export interface ReasonView {
  id: string;
  text: string;
  /** Label of the button for the remedy. */
  button: string | null;
  remedy: Reason['remedy'];
  /** Id of the site in the person's tab. */
  site: string;
}

/**
 * Whether the browser keeps Segnavia out of the page in the tab. Without access it does not tell the address either, so
 * that any page may be one of our sites.
 */
export const isClosed = ({ address, closedHosts }: Pick<Facts, 'address' | 'closedHosts'>): boolean =>
  address.kind === 'unseen'
    ? closedHosts.length > 0
    : address.kind === 'genuine' && closedHosts.includes(address.host);

/** Reason outside the page: not one of our sites, or Segnavia cannot read the tab. */
function reasonOutside({ address, tab, closedHosts, isBlocked }: Facts): Reason | null {
  if (tab) return null;
  if (address.kind === 'look-alike') return { id: 'look-alike', remedy: 'real' };
  if (isClosed({ address, closedHosts })) return { id: 'closed', remedy: 'allow' };
  if (address.kind !== 'genuine') return { id: 'other', remedy: null };
  return isBlocked ? { id: 'organisation', remedy: null } : { id: 'no-detector', remedy: 'reload' };
}

/** Reason in the settings: the person or the organisation has switched hints off. */
function reasonInSettings(
  site: string,
  { hints, hiddenSites, fixed: fixedSettings }: HintLimits,
): Reason | null {
  const byOrganisation: Reason = { id: 'organisation', remedy: null };
  if (!hints) return fixedSettings.hints ? byOrganisation : { id: 'off', remedy: 'on' };
  if (!hiddenSites.includes(site)) return null;
  return fixedSettings.sites.includes(site) ? byOrganisation : { id: 'site', remedy: 'site' };
}

/** Site in the person's tab, from its address or, where the browser hides that, from the page. */
export function siteOf({ address, tab }: Facts): string | null {
  return address.kind === 'genuine' ? address.site : (tab?.page?.split('/')[0] ?? null);
}

/** Reasons for missing hints: the first that keeps every hint away, else those that keep some away, else `shown`. */
export function reasonsFor(facts: Facts, limits: HintLimits): Reason[] {
  const { tab } = facts;
  const general = reasonOutside(facts) ?? reasonInSettings(siteOf(facts) ?? '', limits);
  if (general) return [general];
  if (!tab?.page) return [{ id: 'not-known', remedy: null }];
  if (tab.refused) return [{ id: 'refused', remedy: null }];
  if (tab.isSnoozed) return [{ id: 'snoozed', remedy: 'reload' }];
  if (tab.distorted) return [{ id: 'distorted', remedy: null }];
  const hidden = limits.hiddenHints.filter((hint) => hint.startsWith(`${tab.page}/`));
  const missing = (tab.missing ?? []).filter((id) => !limits.denied.includes(id));
  const partial = [
    { id: 'hidden', remedy: 'options', count: hidden.length } as const,
    { id: 'denied', remedy: null, count: limits.denied.length } as const,
    { id: 'missing', remedy: null, count: missing.length } as const,
  ].filter(({ count }) => count > 0);
  return partial.length > 0 ? partial : [{ id: 'shown', remedy: null }];
}

/** Translates the reasons for missing hints on the open page. */
export function reasonViews({ facts, settings }: PopupData, guides: Guides, speech: Speech): ReasonView[] {
  const { say } = speech;
  const site = siteOf(facts) ?? '';
  const names = Object.values(guides.sites).map(({ name }) => name);
  const values = {
    site: guides.sites[site]?.name ?? '',
    sites: formatList(names, speech),
    button: say('overlay/not-now'),
  };
  const page = facts.tab?.page ?? null;
  const wrongHints = Object.entries(answersOn(page, settings.answers, guides))
    .filter(([, { right }]) => !right)
    .map(([hint]) => hint.slice(`${page}/`.length));
  return reasonsFor(facts, { ...settings, denied: wrongHints }).map(({ id, remedy, count = 0 }) => ({
    id,
    text: say(`popup/why/${id}`, { ...values, count }),
    button: remedy && say(`popup/mend/${remedy}`),
    remedy,
    site,
  }));
}
