/** Clock that the person started. */
export interface NotedClock {
  /** Day (`YYYY-MM-DD`) or moment (ISO 8601) at which it started. */
  since: string;
  /** Number of its notices that the person has seen in the popup. */
  seen: number;
  /** Random id of its calendar entry. It stays when the start is corrected, so that the calendar updates the entry. */
  uid: string;
}

/** Clocks that the person started, by id; at most one of each. */
export type NotedClocks = Record<string, NotedClock>;

/** Starts a clock, or corrects its start and keeps its `uid`. */
export function withClock(clocks: NotedClocks, id: string, since: string, uid: string): NotedClocks {
  return { ...clocks, [id]: { since, seen: 0, uid: clocks[id]?.uid ?? uid } };
}

/** Deletes clocks. */
export function withoutClocks(clocks: NotedClocks, ids: string[]): NotedClocks {
  return Object.fromEntries(Object.entries(clocks).filter(([id]) => !ids.includes(id)));
}

/** Records how many notices were seen. The number never falls, even if the computer's clock is set back. */
export function withSeenNotices(clocks: NotedClocks, counts: Record<string, number>): NotedClocks {
  const entries = Object.entries(clocks).map(([id, clock]): [string, NotedClock] => [
    id,
    { ...clock, seen: Math.max(clock.seen, counts[id] ?? 0) },
  ]);
  return Object.fromEntries(entries);
}
