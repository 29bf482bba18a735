import { native } from './native.ts';
import { change, type Item, parseRecord, QUARANTINE } from './store.ts';
import { storedItems } from './stored-items.ts';

/** Key and value of the newest quarantined record of an item that this version can read. */
function newestReadable(item: Item<unknown>, stored: Record<string, unknown>): [string, unknown] | undefined {
  const keys = Object.keys(stored).filter((key) => key.startsWith(`${QUARANTINE}${item.key}/`));
  // Each key ends with the moment of its quarantine.
  for (const key of keys.sort().reverse()) {
    const value = parseRecord(item, stored[key]);
    if (value !== undefined) return [key, value];
  }
  return undefined;
}

/**
 * Restores quarantined records, unless the item has a newer value. Called after an update: whoever went back to an older
 * version for a while finds everything again. Rejects if storage fails.
 */
export async function restoreQuarantined(): Promise<void> {
  const stored = await native.storage.local.get(null);
  for (const { item } of storedItems) {
    const [key, value] = newestReadable(item, stored) ?? [];
    if (key === undefined) continue;
    const current = await change(item, (now) => (now === item.empty ? value : now));
    if (current === value) await native.storage.local.remove(key);
  }
}
