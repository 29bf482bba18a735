import { siteAt } from '../../engine/page/address.ts';
import { safeAddress } from '../../engine/privacy/address.ts';
import { pathWordsOf } from '../../engine/privacy/path-words.ts';
import { guides } from '../../guides/index.ts';
import { changeDraft, type ReportedPage, screenshot } from '../../platform/draft.ts';
import { effectiveSettings } from '../../platform/policy.ts';
import { addressOfTab } from '../../platform/report-tab.ts';
import { change } from '../../platform/store.ts';
import { pageStatusOf } from '../../platform/tab-status.ts';
import { openOnce } from '../../platform/tabs.ts';
import { clean } from '../../report/mask.ts';
import { isSureOf } from './certainty.ts';
import { holdOriginals } from './originals.ts';
import { type Capture, measureSafely, takePicture } from './picture.ts';

const pathWords = pathWordsOf(guides.pages, guides.sites);

/**
 * Describes the page in a tab, by its address without session data. Returns null unless the page belongs to one of
 * our sites.
 */
async function describePage(tabId: number): Promise<ReportedPage | null> {
  const url = await addressOfTab(tabId);
  const site = url && siteAt(url, guides.sites);
  if (!url || !site) return null;
  const [status, measurement] = await Promise.all([
    pageStatusOf(tabId),
    measureSafely(tabId, { isRecognised: false, isLast: true }).catch(() => null),
  ]);
  const page = status?.page ?? null;
  // A page that is only likely is not named, and its picture shows the layout alone.
  const isSure = page !== null && (await isSureOf(page, status?.signature ?? null, tabId));
  return {
    site,
    page: isSure && Object.hasOwn(guides.pages, page) ? page : null,
    address: safeAddress(url, pathWords),
    errors: clean((measurement?.errors ?? []).join('\n'), pathWords),
    at: new Date().toISOString(),
    why: null,
  };
}

/**
 * Stores the page and its screenshot in the draft. Text that the person has written stays; new errors are appended.
 */
async function storePage(
  reportedPage: ReportedPage,
  capture: Capture | 'moved' | 'refused' | 'organisation',
): Promise<void> {
  const has = typeof capture === 'object';
  // In memory, and before anything is stored: a report page that is open asks for them as soon as it sees the draft.
  holdOriginals(reportedPage.at, has ? capture.originals : null);
  const isStored = await change(screenshot, () => (has ? capture.screenshot : null)).then(
    () => true,
    () => false,
  );
  await changeDraft((draft) => {
    const { error } = draft.texts;
    const errorText =
      error !== undefined && !error.includes(reportedPage.errors)
        ? `${error}\n${reportedPage.errors}`
        : error;
    return {
      ...draft,
      elsewhere: false,
      seen: { ...reportedPage, why: has ? (isStored ? null : 'full') : capture },
      texts: { ...draft.texts, ...(errorText !== undefined && { error: errorText }) },
      boxes: [],
    };
  });
}

/**
 * Starts a report about a tab: looks at its page once, takes the picture, and shows the draft. On a page of another
 * site nothing is looked at, and an existing draft stays unchanged.
 */
export async function report(tabId: number | undefined): Promise<void> {
  try {
    const page = tabId === undefined ? null : await describePage(tabId);
    if (tabId === undefined || !page) await changeDraft((draft) => ({ ...draft, elsewhere: true }));
    else {
      const { organisation } = await effectiveSettings();
      await storePage(
        page,
        organisation.pictures ? await takePicture(tabId, page.page !== null) : 'organisation',
      );
    }
  } catch (error) {
    console.warn('Segnavia could not note the page for the report.', error);
  }
  await openOnce('/report.html');
}
