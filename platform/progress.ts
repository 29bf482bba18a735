import type { Item } from './store.ts';

/** The step of a journey at which someone is (`<stage>/<step>`), and since when, in ISO 8601. */
interface Place {
  step: string;
  at: string;
}

/** The journey that is under way, and the place reached in it and in those that were left, by the journey's id. */
export interface Progress {
  current: string | null;
  places: Record<string, Place>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlace = (value: unknown) =>
  isObject(value) && typeof value.step === 'string' && typeof value.at === 'string';

/** What version 1 kept: one journey only. */
function fromOne(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { journey, step, at } = value;
  if (typeof journey !== 'string') return { current: null, places: {} };
  return { current: journey, places: { [journey]: { step, at } } };
}

/** How far someone has come. It is kept when a journey is left, and survives updates and a cleared cache. */
export const progress: Item<Progress> = {
  key: 'progress',
  version: 2,
  empty: { current: null, places: {} },
  fits: (value): value is Progress =>
    isObject(value) &&
    (value.current === null || typeof value.current === 'string') &&
    isObject(value.places) &&
    Object.values(value.places).every(isPlace),
  migrate: fromOne,
};

/** The journey becomes the current one, at this step; only one is. */
export function goTo(progress: Progress, journey: string, step: string, at: string): Progress {
  return { current: journey, places: { ...progress.places, [journey]: { step, at } } };
}

/** No journey is under way; the places reached stay. */
export function leave(progress: Progress): Progress {
  return { ...progress, current: null };
}

/** Nothing is kept of this journey. */
export function forget({ current, places }: Progress, journey: string): Progress {
  const { [journey]: _, ...others } = places;
  return { current: current === journey ? null : current, places: others };
}
