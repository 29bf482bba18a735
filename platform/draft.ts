import { isObject } from './items.ts';
import { native } from './native.ts';
import { change, type Item, QUARANTINE, read } from './store.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

/** Box that the person drew on the screenshot, in fractions of its width and height (0 to 1). */
interface DrawnBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Page for which the person wanted a report. `page` is an id; `why`: reason for having no screenshot. */
export interface ReportedPage {
  site: string;
  page: string | null;
  address: string;
  errors: string;
  at: string;
  why: 'refused' | 'moved' | 'full' | 'organisation' | null;
}

/** Report or request that is being written. It is stored as typed, on this computer only. */
export interface ReportDraft {
  kind: 'report' | 'training';
  seen: ReportedPage | null;
  /** Requested on a page of another site, of which nothing is stored. */
  elsewhere: boolean;
  /** Text that the person wrote or changed, by field. */
  texts: Record<string, string>;
  /** Ticked boxes: `show/<kind>`, `module/<id>`, `without-picture`. */
  ticked: string[];
  boxes: DrawnBox[];
  /** Time of the last change (ISO 8601), or empty without a draft. */
  at: string;
}

/**
 * Picture of the page, in which only what is known to be harmless can be read: PNG in Base64. `readable`: number of its
 * readable parts.
 */
export interface Screenshot {
  png: string;
  width: number;
  height: number;
  readable: number;
}

const isBox = (value: unknown) =>
  isObject(value) && [value.x, value.y, value.width, value.height].every(isNumber);
const isSeen = (value: unknown) =>
  value === null ||
  (isObject(value) &&
    [value.site, value.address, value.errors, value.at].every(isText) &&
    (value.page === null || isText(value.page)) &&
    (value.why === null || isText(value.why)));

export const draft: Item<ReportDraft> = {
  key: 'report',
  version: 1,
  empty: { kind: 'report', seen: null, elsewhere: false, texts: {}, ticked: [], boxes: [], at: '' },
  isValid: (value): value is ReportDraft =>
    isObject(value) &&
    (value.kind === 'report' || value.kind === 'training') &&
    isSeen(value.seen) &&
    typeof value.elsewhere === 'boolean' &&
    isObject(value.texts) &&
    Object.values(value.texts).every(isText) &&
    isTexts(value.ticked) &&
    Array.isArray(value.boxes) &&
    value.boxes.every(isBox) &&
    isText(value.at),
};

/** Stored under its own key, because it is large and the draft is written at every keystroke. */
export const screenshot: Item<Screenshot | null> = {
  key: 'report-picture',
  version: 2,
  empty: null,
  // A picture of version 1 shows all but what was searched for and painted over, which is no longer held to be safe.
  migrate: () => null,
  isValid: (value): value is Screenshot | null =>
    value === null ||
    (isObject(value) && isText(value.png) && [value.width, value.height, value.readable].every(isNumber)),
};

/** Milliseconds after its last change for which a draft is kept: 30 days. */
const MAX_AGE = 30 * 86_400_000;

/** Deletes the draft, its screenshot, and older ones that could not be read and were quarantined. */
export async function forgetDraft(): Promise<void> {
  const keys = Object.keys(await native.storage.local.get(null));
  const draftKeys = keys.filter((key) => /^report(-picture)?(\/|$)/.test(key.replace(QUARANTINE, '')));
  await native.storage.local.remove(draftKeys);
}

/** Deletes a draft unchanged for 30 days. Called when the report opens and when the background starts. */
export async function forgetOldDraft(now: Date): Promise<void> {
  const { at } = await read(draft);
  // The key of a quarantined draft ends with its moment.
  const moments = Object.keys(await native.storage.local.get(null)).flatMap(
    (key) => /^report(?:-picture)?\/(.+)$/.exec(key.replace(QUARANTINE, ''))?.[1] ?? [],
  );
  if ([at, ...moments].some((moment) => now.getTime() - Date.parse(moment) > MAX_AGE)) await forgetDraft();
}

/** Changes the draft and its time. Rejects if storage fails. */
export const changeDraft = (update: (current: ReportDraft) => ReportDraft): Promise<ReportDraft> =>
  change(draft, (current) => ({ ...update(current), at: new Date().toISOString() }));
