import { findProblems } from '../../checks/index.ts';
import type { Facts } from '../../checks/schema.ts';
import { judgeAddress } from '../../engine/page/address-judgement.ts';
import type { Guides } from '../../guides/schema.ts';
import { knownAnswers } from '../../report/known-answers.ts';
import { systemOf } from '../../report/system.ts';
import { formatDateTime, type Speech } from '../speech.ts';
import type { ReportData } from './data.ts';

/** Facts about the page that the report is about, which may be closed, or hidden by another tab. */
function factsAboutPage({ draft, facts }: ReportData, { sites }: Guides): Facts {
  const reportedPage = draft.seen;
  if (!reportedPage) return facts;
  const tab = facts.tab && { ...facts.tab, page: reportedPage.page };
  return { ...facts, address: judgeAddress(new URL(reportedPage.address), sites), tab };
}

/** Step reached in the journey under way. */
function journeyStep({ progress: { current, places } }: ReportData, { journeys }: Guides) {
  const place = current ? places[current] : undefined;
  if (!current || !place || !journeys[current]) return null;
  return { name: current, step: `${current}/${place.step}`, at: place.at };
}

/** Texts of the fields: the person's own, else those that follow from the data. */
export function fieldTexts(data: ReportData, guides: Guides, speech: Speech): Record<string, string> {
  const { draft, facts, system } = data;
  const reportedPage = draft.seen;
  const circumstances = {
    browser: facts.browser,
    system: systemOf(system),
    findings: findProblems(factsAboutPage(data, guides)),
    seen: reportedPage && { ...reportedPage, application: guides.sites[reportedPage.site]?.name ?? null },
    journey: journeyStep(data, guides),
  };
  const moment = (at: string) => formatDateTime(at, speech);
  return { ...knownAnswers(circumstances, speech.say, moment), ...draft.texts };
}
