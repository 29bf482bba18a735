import { native } from './native.ts';
import { change, type Item, parseRecord } from './store.ts';
import { storedItems } from './stored-items.ts';

/** Key and value of the newest record that was set aside for an item and can be read. */
function readableAside(item: Item<unknown>, stored: Record<string, unknown>): [string, unknown] | undefined {
  const keys = Object.keys(stored).filter((key) => key.startsWith(`aside/${item.key}/`));
  // The moment at which it was set aside ends each key.
  for (const key of keys.sort().reverse()) {
    const value = parseRecord(item, stored[key]);
    if (value !== undefined) return [key, value];
  }
  return undefined;
}

/**
 * Puts back what an older version could not read and has set aside, where nothing else has taken its place since.
 * Called after an update: whoever went back to an older version finds everything again. Rejects if storage fails.
 */
export async function restoreAside(): Promise<void> {
  const stored = await native.storage.local.get(null);
  for (const { item } of storedItems) {
    const [key, value] = readableAside(item, stored) ?? [];
    if (key === undefined) continue;
    const current = await change(item, (now) => (now === item.empty ? value : now));
    if (current === value) await native.storage.local.remove(key);
  }
}
