import type { NotedClock, NotedClocks } from '../engine/journey/noted-clocks.ts';
import { isObject } from './items.ts';
import type { Item } from './store.ts';

const isNoted = (value: unknown): value is NotedClock => {
  if (!isObject(value)) return false;
  const { since, seen: noticesSeen, uid } = value;
  const isDate = typeof since === 'string' && /^\d{4}-\d{2}-\d{2}(T.+Z)?$/.test(since);
  return (
    isDate && !Number.isNaN(Date.parse(since)) && Number.isInteger(noticesSeen) && typeof uid === 'string'
  );
};

/** Running clocks. Those in minutes disappear a day after their end, the others when the person deletes them. */
export const clocks: Item<NotedClocks> = {
  key: 'clocks',
  version: 1,
  empty: {},
  isValid: (value): value is NotedClocks => isObject(value) && Object.values(value).every(isNoted),
};
