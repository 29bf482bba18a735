import type { Facts, Finding } from '../../checks/schema.ts';
import type { NotedClocks } from '../../engine/journey/noted-clocks.ts';
import type { Progress } from '../../engine/journey/progress.ts';
import type { Guides } from '../../guides/schema.ts';
import type { Clearing } from '../../platform/items.ts';
import type { EffectiveSettings } from '../../platform/policy.ts';
import { withOfferedJourneys } from '../offered.ts';
import { formatList, type Speech } from '../speech.ts';
import { checkView } from './checks.ts';
import { clearingView } from './clearing.ts';
import { type CalendarFile, clocksView } from './clocks.ts';
import { journeyView } from './journey.ts';
import { offersView } from './offers.ts';
import { certaintyOf, placeView } from './place.ts';
import { pointingViews } from './pointing.ts';
import { reasonViews } from './reasons.ts';
import { settingsView } from './settings.ts';
import { answerFinder, shownSymptoms, symptomGroups } from './symptoms.ts';
import type { PopupView } from './view.ts';

/** Stored and observed data that the popup shows. */
export interface PopupData {
  settings: EffectiveSettings;
  progress: Progress;
  facts: Facts;
  findings: Finding[];
  clocks: NotedClocks;
  /** Id of the clock that the person has just started. */
  newClock: string | null;
  /** Null until a clock runs that ends on a day: the calendar library is loaded only then. */
  calendarFile: CalendarFile | null;
  clearing: Clearing;
  /** Ids of the hints that have a sketch. */
  sketches: readonly string[];
  version: string;
  container: PopupView['container'];
  hasStorageFailed: boolean;
  /** Journey that has just left the popup, and the key of the sentence about it. */
  notice: { key: string; journey: string } | null;
}

/** Translates everything that the popup shows. */
export function popupView(data: PopupData, allGuides: Guides, speech: Speech): PopupView {
  const { say } = speech;
  const { version, container, hasStorageFailed, notice, facts, findings, progress } = data;
  const offered = data.settings.organisation.journeys;
  const guides = withOfferedJourneys(allGuides, offered, Object.keys(progress.places));
  const siteNames = Object.values(guides.sites).map(({ name }) => name);
  const clearing = clearingView(facts, data.clearing, guides, speech);
  return {
    version,
    container,
    hasStorageFailed,
    say,
    sites: formatList(siteNames, speech),
    place: placeView(data, guides, speech),
    certainty: certaintyOf(data, guides, speech),
    pointing: pointingViews(data, guides, speech),
    reasons: reasonViews(data, guides, speech),
    journey: journeyView(data, guides, speech),
    offers: offersView(progress, guides, speech),
    areJourneysFixed: guides !== allGuides,
    notice: notice && say(notice.key, { journey: say(notice.journey) }),
    symptomGroups: symptomGroups(data, guides, speech),
    shownSymptoms: shownSymptoms(data, guides, speech),
    pageError: facts.tab?.error ?? '',
    findAnswers: answerFinder(data, guides, speech),
    checks: findings.map((finding) => checkView(finding, clearing, speech)),
    clocks: clocksView(data, guides, speech),
    settings: settingsView(data, guides, speech),
    aboutReport: say(data.settings.organisation.pictures ? 'popup/report/about' : 'popup/report/about-text'),
  };
}
