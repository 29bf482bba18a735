import type { Facts } from '../../checks/schema.ts';
import { siteInSight, whyNoHint } from '../../checks/why.ts';
import { region } from '../../components/popup/day.ts';
import type { View, WhyView } from '../../components/popup/view.ts';
import { guides } from '../../guides/index.ts';
import type { InForce } from '../../platform/policy.ts';
import { answersOn } from './points.ts';

/** Why there is no hint on the page in sight, in words. */
export function whyView(facts: Facts, settings: InForce, words: View['words'], language: string): WhyView[] {
  const site = siteInSight(facts) ?? '';
  const names = Object.values(guides.sites).map(({ name }) => name);
  const sites = new Intl.ListFormat(region(language)).format(names);
  const button = words('overlay/not-now');
  const page = facts.tab?.page ?? null;
  const denied = Object.entries(answersOn(page, settings.answers))
    .filter(([, { right }]) => !right)
    .map(([hint]) => hint.slice(`${page}/`.length));
  return whyNoHint(facts, { ...settings, denied }).map(({ why, mends, count = 0 }) => ({
    id: why,
    text: words(`popup/why/${why}`, { site: guides.sites[site]?.name ?? '', sites, count, button }),
    button: mends && words(`popup/mend/${mends}`),
    mends,
    site,
  }));
}
