import { findProblems } from '../../checks/index.ts';
import type { Facts } from '../../checks/schema.ts';
import { hostsOf } from '../../engine/page/address.ts';
import { guides } from '../../guides/index.ts';
import { isBlockedByPolicy } from '../../platform/access.ts';
import { clocks } from '../../platform/clocks.ts';
import { gatherFacts } from '../../platform/facts.ts';
import { clearing } from '../../platform/items.ts';
import { effectiveSettings } from '../../platform/policy.ts';
import { progress } from '../../platform/progress.ts';
import { read } from '../../platform/store.ts';
import { currentTab, type TabStatus, tabStatus } from '../../platform/tab-status.ts';
import { factsFrom } from '../../views/facts.ts';
import type { PopupData } from '../../views/popup/popup.ts';

type GatheredData = Pick<
  PopupData,
  'settings' | 'progress' | 'facts' | 'findings' | 'clocks' | 'calendarFile' | 'clearing'
>;

/** Loads the calendar library only if a clock runs. */
async function readClocks(): Promise<Pick<PopupData, 'clocks' | 'calendarFile'>> {
  const beginnings = await read(clocks);
  const needsCalendar = Object.keys(beginnings).some((id) => id in guides.clocks);
  const calendarFile = needsCalendar ? (await import('../../platform/calendar.ts')).calendarFile : null;
  return { clocks: beginnings, calendarFile };
}

/** Whether one of our sites is silent because of the organisation's policy. */
async function isBlocked({ address, tab, closedHosts }: Facts): Promise<boolean> {
  if (tab || address.kind !== 'genuine' || closedHosts.includes(address.host)) return false;
  const tabId = (await currentTab())?.id;
  return tabId !== undefined && isBlockedByPolicy(tabId);
}

/**
 * Gathers what the popup shows: stored items, and the state of this computer and of the person's tab. The tab is asked
 * unless it has answered already; `onLateAnswer` hears of one that answers too late.
 */
export async function gatherPopup(
  answer: TabStatus | null,
  onLateAnswer: (status: TabStatus) => void,
): Promise<GatheredData> {
  const [general, tab, settings, walk, clockData, lastClearing] = await Promise.all([
    gatherFacts(hostsOf(guides.sites)),
    answer ?? tabStatus(onLateAnswer),
    effectiveSettings(),
    read(progress),
    readClocks(),
    read(clearing),
  ]);
  const facts = factsFrom(general, tab, guides);
  facts.isBlocked = await isBlocked(facts);
  return {
    settings,
    progress: walk,
    facts,
    findings: findProblems(facts),
    ...clockData,
    clearing: lastClearing,
  };
}
