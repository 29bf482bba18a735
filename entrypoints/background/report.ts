import { base64 } from '../../checks/report/eml.ts';
import { clean } from '../../checks/report/mask.ts';
import { toPaint } from '../../checks/report/spots.ts';
import { cleanPath, siteAt } from '../../engine/address.ts';
import type { Measured } from '../../engine/private-spots.ts';
import { guides } from '../../guides/index.ts';
import { measureTab, paintOver, pictureOfTab } from '../../platform/capture.ts';
import { changeDraft, type Picture, picture, type Seen } from '../../platform/draft.ts';
import { addressOfTab, showReport } from '../../platform/report-tab.ts';
import { change } from '../../platform/store.ts';
import { whereaboutsOf } from '../../platform/tabs.ts';

type Look = Measured & { errors: string[] };

/** How often the page may move before we give up. */
const TRIES = 3;

/** The picture, painted over before anything else happens to it; else why there is none. */
async function takePicture(tabId: number): Promise<Picture | 'moved' | 'refused'> {
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      const before = (await measureTab(tabId)) as Look;
      const original = await pictureOfTab(tabId);
      const after = (await measureTab(tabId)) as Look;
      const boxes = toPaint(before, after, original);
      if (boxes) {
        const painted = await paintOver(original, boxes);
        return { ...painted, png: base64(painted.png), covered: before.boxes.length };
      }
      original.close();
    } catch (error) {
      console.warn('Segnavia could not take a picture of the page.', error);
      return 'refused';
    }
  }
  return 'moved';
}

/** What is seen on a page of ours, by its address without what may open a session; null on any other. */
async function look(tabId: number): Promise<Seen | null> {
  const url = await addressOfTab(tabId);
  const site = url && siteAt(url, guides.sites);
  if (!url || !site) return null;
  const [{ page = null } = {}, { errors = [] } = {}] = await Promise.all([
    whereaboutsOf(tabId).then((told) => told ?? {}),
    measureTab(tabId).then(
      (told) => told as Look,
      () => ({ errors: [] }),
    ),
  ]);
  return {
    site,
    page: page && guides.pages[page] ? page : null,
    address: `${url.origin}${cleanPath(url)}`,
    errors: clean(errors.join('\n')),
    at: new Date().toISOString(),
    why: null,
  };
}

/** What is on the page now goes into the draft; what the person has written stays, and is added to. */
async function keep(seen: Seen, taken: Picture | 'moved' | 'refused'): Promise<void> {
  const has = typeof taken === 'object';
  const kept = await change(picture, () => (has ? taken : null)).then(
    () => true,
    () => false,
  );
  await changeDraft((all) => {
    const { error } = all.texts;
    const added = error !== undefined && !error.includes(seen.errors) ? `${error}\n${seen.errors}` : error;
    return {
      ...all,
      elsewhere: false,
      seen: { ...seen, why: has ? (kept ? null : 'full') : taken },
      texts: { ...all.texts, ...(added !== undefined && { error: added }) },
      boxes: [],
    };
  });
}

/**
 * The person asks for a report from a tab: looks at its page once, takes the picture, and shows the draft. On a page of
 * someone else's nothing is looked at, and a draft that is there stays as it is.
 */
export async function report(tabId: number | undefined): Promise<void> {
  try {
    const seen = tabId === undefined ? null : await look(tabId);
    if (seen) await keep(seen, await takePicture(tabId as number));
    else await changeDraft((all) => ({ ...all, elsewhere: true }));
  } catch (error) {
    console.warn('Segnavia could not note the page for the report.', error);
  }
  await showReport();
}
