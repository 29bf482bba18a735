import { judgeAddress } from '../../checks/address.ts';
import { find } from '../../checks/index.ts';
import { found } from '../../checks/report/found.ts';
import { systemOf } from '../../checks/report/system.ts';
import type { Facts } from '../../checks/schema.ts';
import { region } from '../../components/popup/day.ts';
import { guides } from '../../guides/index.ts';
import type { Known } from './view.ts';

/** How moments are written, with the hour or without. */
export const when = (language: string, timeStyle?: 'short') => {
  const format = new Intl.DateTimeFormat(region(language), {
    dateStyle: 'medium',
    ...(timeStyle && { timeStyle }),
  });
  return (at: string) => format.format(new Date(at));
};

/** What the checks judge from: the page that the report is about, even when it is closed or another is in front. */
function factsOf({ draft: { seen }, facts }: Known): Facts {
  if (!seen) return facts;
  const tab = facts.tab && { ...facts.tab, page: seen.page };
  return { ...facts, address: judgeAddress(new URL(seen.address), guides.sites), tab };
}

/** What each field says: what the person has written, else what is known. */
export function textsOf(known: Known): Record<string, string> {
  const { draft, facts, system, progress, words, language } = known;
  const { seen } = draft;
  const { current, places } = progress;
  const place = current ? places[current] : undefined;
  const circumstances = {
    browser: facts.browser,
    system: systemOf(system),
    findings: find(factsOf(known)),
    seen: seen && { ...seen, application: guides.sites[seen.site]?.name ?? null },
    journey:
      current && place && guides.journeys[current]
        ? { name: current, step: `${current}/${place.step}`, at: place.at }
        : null,
  };
  return { ...found(circumstances, words, when(language, 'short')), ...draft.texts };
}
