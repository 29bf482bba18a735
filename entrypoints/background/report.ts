import { siteAt } from '../../engine/page/address.ts';
import { safeAddress } from '../../engine/privacy/address.ts';
import { isMeasuredPage, type MeasuredPage } from '../../engine/privacy/answers-of-pages.ts';
import { pathWordsOf } from '../../engine/privacy/path-words.ts';
import { guides } from '../../guides/index.ts';
import { captureTab, measureTab } from '../../platform/capture.ts';
import { changeDraft, type ReportedPage, type Screenshot, screenshot } from '../../platform/draft.ts';
import { effectiveSettings } from '../../platform/policy.ts';
import { addressOfTab } from '../../platform/report-tab.ts';
import { drawSafePicture } from '../../platform/safe-picture.ts';
import { change } from '../../platform/store.ts';
import { pageStatusOf } from '../../platform/tab-status.ts';
import { openOnce } from '../../platform/tabs.ts';
import { base64 } from '../../report/eml.ts';
import { clean } from '../../report/mask.ts';
import { inPixels, readableInPixels, scaleOf } from '../../report/readable-boxes.ts';

/** Attempts at a picture of a page that keeps moving. */
const TRIES = 3;
/** Milliseconds between two pictures: Chromium allows two a second, and what moves has moved by then. */
const PAUSE = 550;

const pathWords = pathWordsOf(guides.pages, guides.sites);

const pause = () => new Promise((done) => setTimeout(done, PAUSE));

/** Measures a page. Rejects where the browser lets nobody in, or the page's answer is broken. */
async function measureSafely(tabId: number, look: Parameters<typeof measureTab>[1]): Promise<MeasuredPage> {
  const answer = await measureTab(tabId, look);
  if (!isMeasuredPage(answer)) throw new Error('The page answered with no measurement.');
  return answer;
}

/** Takes two pictures, and measures the page before, between and after. */
async function look(tabId: number, isRecognised: boolean) {
  const measure = (isLast: boolean) => measureSafely(tabId, { isRecognised, isLast });
  const before = await measure(false);
  const first = await captureTab(tabId);
  const between = await measure(false);
  await pause();
  const second = await captureTab(tabId);
  const after = await measure(true);
  return { measurements: [before, between, after] as const, pictures: [first, second] as const };
}

/** Takes a picture in which only what is known to be harmless can be read, or returns the reason for having none. */
async function takePicture(tabId: number, isRecognised: boolean): Promise<Screenshot | 'moved' | 'refused'> {
  for (let tries = 1; tries <= TRIES; tries++) {
    try {
      const { measurements, pictures } = await look(tabId, isRecognised);
      const [first] = pictures;
      const [{ viewport, layout }] = measurements;
      const scale = scaleOf(viewport, first);
      const isSteady = !measurements.some(({ isUnsteady }) => isUnsteady);
      if (scale !== null && (isSteady || tries === TRIES)) {
        const parts = layout.map((part) => ({ ...part, ...inPixels(part, scale) }));
        const picture = await drawSafePicture(pictures, readableInPixels(measurements, first), parts, scale);
        for (const each of pictures) each.close();
        return { ...picture, png: base64(picture.png) };
      }
      for (const each of pictures) each.close();
      await pause();
    } catch (error) {
      console.warn('Segnavia could not take a picture of the page.', error);
      return 'refused';
    }
  }
  return 'moved';
}

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
  return {
    site,
    page: page !== null && Object.hasOwn(guides.pages, page) ? page : null,
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
  capture: Screenshot | 'moved' | 'refused' | 'organisation',
): Promise<void> {
  const has = typeof capture === 'object';
  const isStored = await change(screenshot, () => (has ? capture : null)).then(
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
