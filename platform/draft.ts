import { native } from './native.ts';
import { change, type Item, read } from './store.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

/** A box that the person has drawn on the picture; parts of its width and height, 0 to 1. */
interface DrawnBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the person was looking at when asking for the report. `page` is an id, `why` the reason for having no picture. */
export interface Seen {
  site: string;
  page: string | null;
  address: string;
  errors: string;
  at: string;
  why: 'refused' | 'moved' | 'full' | null;
}

/** A report or a request that is being written; kept as it was typed, on this computer only. */
export interface Draft {
  kind: 'report' | 'training';
  seen: Seen | null;
  /** Asked for on a page of someone else's, of which nothing is taken. */
  elsewhere: boolean;
  /** What the person has written, or changed of what was filled in, by field. */
  texts: Record<string, string>;
  /** What is ticked: `show/<kind>`, `module/<id>`, `without-picture`. */
  ticked: string[];
  boxes: DrawnBox[];
  /** The last change, in ISO 8601; empty while there is no draft. */
  at: string;
}

/** The picture of the page, painted over before it came here: PNG in Base64; `covered`: how many spots. */
export interface Picture {
  png: string;
  width: number;
  height: number;
  covered: number;
}

const isBox = (value: unknown) =>
  isObject(value) && [value.x, value.y, value.width, value.height].every(isNumber);
const isSeen = (value: unknown) =>
  value === null ||
  (isObject(value) &&
    [value.site, value.address, value.errors, value.at].every(isText) &&
    (value.page === null || isText(value.page)) &&
    (value.why === null || isText(value.why)));

export const draft: Item<Draft> = {
  key: 'report',
  version: 1,
  empty: { kind: 'report', seen: null, elsewhere: false, texts: {}, ticked: [], boxes: [], at: '' },
  fits: (value): value is Draft =>
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

/** A key of its own: it is large, and the draft is written at every keystroke. */
export const picture: Item<Picture | null> = {
  key: 'report-picture',
  version: 1,
  empty: null,
  fits: (value): value is Picture | null =>
    value === null ||
    (isObject(value) && isText(value.png) && [value.width, value.height, value.covered].every(isNumber)),
};

/** Milliseconds after its last change for which a draft is kept: 30 days. */
const KEPT = 30 * 86_400_000;

/** Nothing is kept of the draft and its picture, nor of an older one that could not be read and was set aside. */
export async function forgetDraft(): Promise<void> {
  const stored = Object.keys(await native.storage.local.get(null));
  const own = stored.filter((key) => /^(aside\/)?report(-picture)?(\/|$)/.test(key));
  await native.storage.local.remove(own);
}

/** Forgets a draft that nobody has touched for 30 days; asked when the report opens and whenever the background starts. */
export async function forgetOldDraft(now: Date): Promise<void> {
  const { at } = await read(draft);
  // What was set aside bears its day in its name.
  const aside = Object.keys(await native.storage.local.get(null)).flatMap(
    (key) => /^aside\/report(?:-picture)?\/(.+)$/.exec(key)?.[1] ?? [],
  );
  if ([at, ...aside].some((moment) => now.getTime() - Date.parse(moment) > KEPT)) await forgetDraft();
}

/** Changes the draft and notes the moment. Rejects where storage fails. */
export const changeDraft = (how: (all: Draft) => Draft): Promise<Draft> =>
  change(draft, (all) => ({ ...how(all), at: new Date().toISOString() }));
