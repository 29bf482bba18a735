import { native } from './native.ts';
import { type Item, overwrite, parseRecord, type Stored } from './store.ts';
import { storedItems } from './stored-items.ts';

/** Newest record that was set aside for an item and can be read, with its key. */
function readableAside(item: Item<unknown>, stored: Record<string, unknown>): [string, Stored] | undefined {
  const keys = Object.keys(stored).filter((key) => key.startsWith(`aside/${item.key}/`));
  // The moment at which it was set aside ends each key.
  const key = keys.sort().findLast((each) => parseRecord(item, stored[each]) !== undefined);
  return key === undefined ? undefined : [key, stored[key] as Stored];
}

/**
 * Puts back what an older version could not read and has set aside, where nothing else has taken its place since. Called
 * after an update: whoever went back to an older version finds everything again. Rejects if storage fails.
 */
export async function restoreAside(): Promise<void> {
  const stored = await native.storage.local.get(null);
  for (const { item } of storedItems as { item: Item<unknown> }[]) {
    const [key, record] = (item.key in stored ? undefined : readableAside(item, stored)) ?? [];
    if (key === undefined || record === undefined) continue;
    await overwrite({ [item.key]: record });
    await native.storage.local.remove(key);
  }
}
