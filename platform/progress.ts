import type { Progress } from '../engine/journey/progress.ts';
import { isObject } from './items.ts';
import type { Item } from './store.ts';

const isPlace = (value: unknown) =>
  isObject(value) && typeof value.step === 'string' && typeof value.at === 'string';

/** Migrates version 1, which stored a single journey. */
function migrateProgress(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { journey, step, at } = value;
  if (typeof journey !== 'string') return { current: null, places: {} };
  return { current: journey, places: { [journey]: { step, at } } };
}

/** Stored progress. It survives leaving a journey, updates, and a cleared cache. */
export const progress: Item<Progress> = {
  key: 'progress',
  version: 2,
  empty: { current: null, places: {} },
  isValid: (value): value is Progress =>
    isObject(value) &&
    (value.current === null || typeof value.current === 'string') &&
    isObject(value.places) &&
    Object.values(value.places).every(isPlace),
  migrate: migrateProgress,
};
