import type { Item } from './store.ts';

/** A clock as the person noted it. */
export interface Noted {
  /** The day (`YYYY-MM-DD`), or the moment in ISO 8601. */
  since: string;
  /** How many of its notices have been seen in the popup. */
  seen: number;
  /** Made by chance and kept: by it the person's calendar knows the entry again when the day has been corrected. */
  uid: string;
}

/** The clocks that have been noted, by id; one of each. */
export type Clocks = Record<string, Noted>;

const isNoted = (value: unknown): value is Noted => {
  if (typeof value !== 'object' || value === null) return false;
  const { since, seen, uid } = value as Record<string, unknown>;
  const isDate = typeof since === 'string' && /^\d{4}-\d{2}-\d{2}(T.+Z)?$/.test(since);
  return isDate && !Number.isNaN(Date.parse(since)) && Number.isInteger(seen) && typeof uid === 'string';
};

/** What runs for the person. Those that count minutes go a day after their end, the others when they are deleted. */
export const clocks: Item<Clocks> = {
  key: 'clocks',
  version: 1,
  empty: {},
  fits: (value): value is Clocks =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(isNoted),
};

/** The clock runs from here; noted anew, it keeps its `uid`. */
export function note(all: Clocks, clock: string, since: string, uid: string): Clocks {
  return { ...all, [clock]: { since, seen: 0, uid: all[clock]?.uid ?? uid } };
}

/** Nothing is kept of these clocks. */
export function drop(all: Clocks, gone: string[]): Clocks {
  return Object.fromEntries(Object.entries(all).filter(([clock]) => !gone.includes(clock)));
}

/** So many notices of these clocks have been seen; what has been seen stays seen when a computer's clock is set back. */
export function see(all: Clocks, told: Record<string, number>): Clocks {
  const entries = Object.entries(all).map(([clock, noted]): [string, Noted] => [
    clock,
    { ...noted, seen: Math.max(noted.seen, told[clock] ?? 0) },
  ]);
  return Object.fromEntries(entries);
}
