import type { Facts } from '../checks/schema.ts';
import { judgeAddress } from '../engine/page/address-judgement.ts';
import { isSure } from '../engine/page/certainty.ts';
import type { Guides } from '../guides/schema.ts';
import type { PageStatus } from '../platform/briefing.ts';
import type { TabStatus } from '../platform/tab-status.ts';

/** Facts about the page in the tab, of which only what the guides have is left. */
function tabFrom(
  status: PageStatus,
  tabPages: TabStatus['pages'],
  now: string,
  { pages, symptoms }: Guides,
): Facts['tab'] {
  // A detector of an older version may name a page that is gone.
  const page = status.page && Object.hasOwn(pages, status.page) ? status.page : null;
  const signature = pages[page ?? '']?.signatures[status.signature ?? -1];
  const before = tabPages?.page === page ? tabPages.before : null;
  return {
    page,
    cookies: status.cookies,
    refused: status.refused ?? false,
    isSnoozed: status.isSnoozed ?? false,
    distorted: status.distorted ?? false,
    missing: status.missing ?? [],
    unsure: status.unsure ?? [],
    signature: signature?.name ?? null,
    isUnsure: signature !== undefined && !isSure(signature, before, now),
    symptoms: (status.symptoms ?? []).filter((id) => Object.hasOwn(symptoms, id)),
    error: status.error ?? '',
  };
}

/** Facts about this computer and this person, and about the tab, for the checks to judge. */
export function factsFrom(
  general: Omit<Facts, 'address' | 'tab'>,
  { address, whereabouts, pages }: TabStatus,
  guides: Guides,
): Facts {
  const tab = whereabouts && tabFrom(whereabouts, pages, general.now, guides);
  return { ...general, address: judgeAddress(address, guides.sites), tab };
}
