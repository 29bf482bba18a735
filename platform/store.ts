import { native } from './native.ts';

/** Item in the browser's storage. `version` increases when the shape of `value` changes. */
export interface Item<T> {
  key: string;
  version: number;
  /** Value while nothing readable is stored. */
  empty: T;
  /** Validates a value. Invalid values are quarantined, never deleted. */
  isValid: (value: unknown) => value is T;
  /** Migrates a value of an older version. */
  migrate?: (value: unknown, from: number) => unknown;
}

/** Stored value with the version of its shape. */
export interface Stored {
  version: number;
  value: unknown;
}

/** Whether a value is a record, whatever it contains. */
export const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' &&
  value !== null &&
  Number.isInteger((value as Stored).version) &&
  'value' in value;

/** Start of the keys of quarantined records. */
export const QUARANTINE = 'aside/';

/** Stores an unreadable record under another key, so that a later version may still read it. */
async function quarantine(key: string, record: unknown): Promise<void> {
  await native.storage.local.set({ [`${QUARANTINE}${key}/${new Date().toISOString()}`]: record });
  await native.storage.local.remove(key);
}

/** Value of a record, migrated to the item's version, or undefined if unreadable. */
export function parseRecord<T>(item: Item<T>, record: unknown): T | undefined {
  if (!isStored(record) || record.version > item.version) return undefined;
  try {
    const old = record.version < item.version;
    const value = old ? item.migrate?.(record.value, record.version) : record.value;
    return item.isValid(value) ? value : undefined;
  } catch {
    // A migration did not expect this value: it is as unreadable as one of another shape.
    return undefined;
  }
}

/** Loads an item, or its `empty` value. Rejects if storage fails. */
async function load<T>(item: Item<T>): Promise<T> {
  const { [item.key]: record } = await native.storage.local.get(item.key);
  if (record === undefined) return item.empty;
  const value = parseRecord(item, record);
  if (value !== undefined) return value;
  await quarantine(item.key, record);
  return item.empty;
}

/** Loads an item, or its `empty` value, also when storage fails. */
export async function read<T>(item: Item<T>): Promise<T> {
  try {
    return await load(item);
  } catch (error) {
    console.warn(
      `Segnavia could not read “${item.key}” from the browser's storage; it goes on without.`,
      error,
    );
    return item.empty;
  }
}

/**
 * Runs a task after all earlier ones, including those of our other pages and of the background, which share the
 * storage.
 */
const enqueue = async <T>(task: () => Promise<T>): Promise<T> => navigator.locks.request('store', task);

/**
 * Changes an item, one change after the other, and returns the new value. Writes nothing if `update` returns its
 * argument, since our pages redraw at every change. Rejects if storage fails.
 */
export function change<T>(item: Item<T>, update: (value: T) => T): Promise<T> {
  return enqueue(async () => {
    const current = await load(item);
    const value = update(current);
    if (value === current) return value;
    await native.storage.local.set({ [item.key]: { version: item.version, value } satisfies Stored });
    return value;
  });
}

/** Current records of these items by key. Rejects if storage fails. */
export function records(items: Item<unknown>[]): Promise<Record<string, Stored>> {
  return enqueue(async () => {
    const record = async (item: Item<unknown>) => [
      item.key,
      { version: item.version, value: await load(item) },
    ];
    return Object.fromEntries(await Promise.all(items.map(record)));
  });
}

/** Replaces all these records at once. Rejects and changes nothing if storage fails. */
export function overwrite(records: Record<string, Stored>): Promise<void> {
  return enqueue(() => native.storage.local.set(records));
}

/** Deletes all stored data, including quarantined records. Rejects if storage fails. */
export function deleteAll(): Promise<void> {
  return enqueue(async () => {
    await native.storage.local.clear();
    await native.storage.session.clear();
  });
}

/** Stores a value immediately, for a page that is closing and cannot wait. */
export async function put<T>({ key, version }: Item<T>, value: T): Promise<void> {
  await native.storage.local.set({ [key]: { version, value } satisfies Stored });
}

/** Calls back whenever one of these items changes, wherever that happened. */
export function onChange(items: readonly { key: string }[], call: () => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, unknown>) => {
    if (items.some(({ key }) => key in changes)) call();
  };
  native.storage.local.onChanged.addListener(listen);
  signal?.addEventListener('abort', () => native.storage.local.onChanged.removeListener(listen));
}

type Guarded = { setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };

/**
 * Closes the storage to content scripts, since a compromised renderer can act as one of them. Only Chromium supports
 * this; in other browsers it does nothing.
 */
export async function closeToPages(): Promise<void> {
  const { local, session, managed } = native.storage;
  const areas: Guarded[] = [local, session, managed] as object[];
  const closed = areas.map(async (area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }));
  await Promise.allSettled(closed);
}
