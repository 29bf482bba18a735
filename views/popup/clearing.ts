import type { Facts } from '../../checks/schema.ts';
import { browserFamily } from '../../engine/browser/name.ts';
import { hostsOf } from '../../engine/page/address.ts';
import type { Guides } from '../../guides/schema.ts';
import type { Clearing } from '../../platform/items.ts';
import { formatDateTime, formatList, type Speech } from '../speech.ts';

/** Clearing of what the browser stores for our sites, translated. */
export interface ClearingView {
  /** Data that is deleted. */
  scope: string;
  /** Cookies that are deleted too if the person wants. */
  cookies: string;
  /** Result of the last time; null if there was none. */
  result: string | null;
}

/** Chrome clears cookies by registrable domain: `europa.eu` for `ecas.ec.europa.eu`. */
const domainOf = (host: string) => host.split('.').slice(-2).join('.');

/** Describes what clearing deletes in this browser, and the result of the last time. */
export function clearingView(
  { browser }: Facts,
  { state, cookies, at }: Clearing,
  { sites }: Guides,
  speech: Speech,
): ClearingView {
  const { say } = speech;
  const siteNames = formatList(
    Object.values(sites).map(({ name }) => name),
    speech,
  );
  const domains = formatList([...new Set(hostsOf(sites).map(domainOf))], speech);
  // Firefox can only empty its whole cache, but deletes cookies by host.
  const isFirefox = browserFamily(browser) === 'firefox';
  const day = at && !Number.isNaN(Date.parse(at)) ? formatDateTime(at, speech) : '';
  const result = state === 'done' && cookies ? 'done-cookies' : state;
  return {
    scope: say(isFirefox ? 'popup/clear/all' : 'popup/clear/sites', { sites: siteNames }),
    cookies: isFirefox
      ? say('popup/clear/cookies/sites', { sites: siteNames })
      : say('popup/clear/cookies/domains', { domains }),
    result: state === 'never' ? null : say(`popup/clear/said/${result}`, { day }),
  };
}
