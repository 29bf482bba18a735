import { familyOf } from '../../checks/browser.ts';
import type { Facts } from '../../checks/schema.ts';
import { region } from '../../components/popup/day.ts';
import type { ClearView, View } from '../../components/popup/view.ts';
import { guides } from '../../guides/index.ts';
import type { Clearing } from '../../platform/items.ts';
import { hosts } from './hosts.ts';

/** `europa.eu` of `ecas.ec.europa.eu`: what Chrome clears cookies of. */
const domains = [...new Set(hosts.map((host) => host.split('.').slice(-2).join('.')))];

/** What clearing takes away in this browser, and what came of the last time, in words. */
export function clearView(
  { browser }: Facts,
  { state, cookies, at }: Clearing,
  words: View['words'],
  language: string,
): ClearView {
  const list = (all: string[]) => new Intl.ListFormat(region(language)).format(all);
  const names = list(Object.values(guides.sites).map(({ name }) => name));
  const all = familyOf(browser) === 'firefox';
  const day = new Intl.DateTimeFormat(region(language), { dateStyle: 'medium', timeStyle: 'short' });
  const since = at && !Number.isNaN(Date.parse(at)) ? day.format(new Date(at)) : '';
  const said = state === 'done' && cookies ? 'done-cookies' : state;
  return {
    what: words(all ? 'popup/clear/all' : 'popup/clear/sites', { sites: names }),
    cookies: all
      ? words('popup/clear/cookies/sites', { sites: names })
      : words('popup/clear/cookies/domains', { domains: list(domains) }),
    said: state === 'never' ? null : words(`popup/clear/said/${said}`, { day: since }),
    asked: state === 'asked',
  };
}
