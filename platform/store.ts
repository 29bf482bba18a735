import { native } from './native.ts';

/** One thing that is kept on this computer. The version counts up when the shape of `value` changes. */
export interface Item<T> {
  key: string;
  version: number;
  /** What holds when nothing is stored yet, or nothing that can be read. */
  empty: T;
  /** Is this really of the item's shape? What is not is set aside, never thrown away. */
  fits: (value: unknown) => value is T;
  /** Brings a value of an older version to this one. */
  migrate?: (value: unknown, from: number) => unknown;
}

/** A value as it is kept, with the version of its shape. */
export interface Stored {
  version: number;
  value: unknown;
}

/** Is this a record, whatever its value? */
export const isStored = (stored: unknown): stored is Stored =>
  typeof stored === 'object' &&
  stored !== null &&
  Number.isInteger((stored as Stored).version) &&
  'value' in stored;

/** Keeps what could not be read under a name of its own, so that a later version may still make sense of it. */
async function setAside(key: string, stored: unknown): Promise<void> {
  await native.storage.local.set({ [`aside/${key}/${new Date().toISOString()}`]: stored });
  await native.storage.local.remove(key);
}

/** The value of a record, brought to the item's version; undefined where it cannot be read. */
export function opened<T>(item: Item<T>, stored: unknown): T | undefined {
  if (!isStored(stored) || stored.version > item.version) return undefined;
  try {
    const old = stored.version < item.version;
    const value = old ? item.migrate?.(stored.value, stored.version) : stored.value;
    return item.fits(value) ? value : undefined;
  } catch {
    // A migration did not expect this value: it is as unreadable as one of another shape.
    return undefined;
  }
}

/** What is stored, or the item's `empty` value. Rejects where storage fails. */
async function load<T>(item: Item<T>): Promise<T> {
  const { [item.key]: stored } = await native.storage.local.get(item.key);
  if (stored === undefined) return item.empty;
  const value = opened(item, stored);
  if (value !== undefined) return value;
  await setAside(item.key, stored);
  return item.empty;
}

/** What is stored, or the item's `empty` value. Never throws: storage that fails counts as empty. */
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

let last: Promise<unknown> = Promise.resolve();

/** Does this after everything that was begun before it. */
function inTurn<T>(what: () => Promise<T>): Promise<T> {
  const turn = last.then(what);
  last = turn.catch(() => undefined);
  return turn;
}

/** Changes what is stored, one change after the other; gives what is stored then. Rejects where storage fails. */
export function change<T>(item: Item<T>, how: (value: T) => T): Promise<T> {
  return inTurn(async () => {
    const value = how(await load(item));
    await native.storage.local.set({ [item.key]: { version: item.version, value } satisfies Stored });
    return value;
  });
}

/** The records of these items by their keys, of this version, whether stored or empty. Rejects where storage fails. */
export function records(items: Item<unknown>[]): Promise<Record<string, Stored>> {
  return inTurn(async () => {
    const record = async (item: Item<unknown>) => [
      item.key,
      { version: item.version, value: await load(item) },
    ];
    return Object.fromEntries(await Promise.all(items.map(record)));
  });
}

/** Stores all of these in the place of what is there, at once. Rejects, and changes nothing, where storage fails. */
export function overwrite(all: Record<string, Stored>): Promise<void> {
  return inTurn(() => native.storage.local.set(all));
}

/** Deletes everything that Segnavia keeps, also what was set aside. Rejects where storage fails. */
export function deleteAll(): Promise<void> {
  return inTurn(async () => {
    await native.storage.local.clear();
    await native.storage.session.clear();
  });
}

/** Stores this value at once, whatever was there: for a page that goes away and can wait for no answer. */
export async function put<T>({ key, version }: Item<T>, value: T): Promise<void> {
  await native.storage.local.set({ [key]: { version, value } satisfies Stored });
}

/** Calls back whenever one of these items changes, wherever that happened. */
export function onChange(
  items: Item<never>[] | Item<unknown>[],
  call: () => void,
  signal: AbortSignal,
): void {
  const keys = (items as Item<unknown>[]).map(({ key }) => key);
  const listen = (changes: Record<string, unknown>) => {
    if (keys.some((key) => key in changes)) call();
  };
  native.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => native.storage.local.onChanged.removeListener(listen));
}
