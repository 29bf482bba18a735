import { isObject } from './items.ts';
import { isStored, overwrite, parseRecord, records, type Stored } from './store.ts';
import { storedItems } from './stored-items.ts';

/** The version of the file as a whole; each record in it has its own. */
const FORMAT = 1;

/** Largest export in bytes. Segnavia stores a few thousand; a larger file is not ours. */
export const LARGEST = 1_000_000;

/** Limits inside a file, far above what Segnavia stores: entries of a list or record, letters of a text, depth. */
const LIMIT = { entries: 1000, letters: 2000, depth: 6 };

/** Whether a value is small enough to be shown: 30,000 hidden hints would freeze the options page. */
function isBounded(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.length <= LIMIT.letters;
  if (typeof value !== 'object' || value === null) return true;
  const entries = Object.entries(value);
  const isSmall = entries.length <= LIMIT.entries && depth < LIMIT.depth;
  return isSmall && entries.every(([key, entry]) => isBounded(key) && isBounded(entry, depth + 1));
}

/**
 * Reason for rejecting a file. `broken`: no JSON; `foreign`: not ours; `newer`: written by a newer version;
 * `damaged`: ours, with invalid content.
 */
export type Refusal = 'large' | 'broken' | 'foreign' | 'newer' | 'damaged';

/** Content of an export: time of its making (ISO 8601), and its records by key, migrated and valid. */
export interface ImportedData {
  made: string;
  records: Record<string, Stored>;
}

const items = Object.fromEntries(
  storedItems.flatMap(({ item, isPortable: travels }) => (travels ? [[item.key, item]] : [])),
);

/**
 * Exports everything portable as the text of a file. Rejects if storage fails, because an incomplete file looks
 * complete.
 */
export async function exportData(now: Date): Promise<string> {
  const file = { segnavia: FORMAT, made: now.toISOString(), records: await records(Object.values(items)) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Validates the whole text of a file before anything is changed. Returns its content, or the reason for rejecting it.
 */
export function parseExport(text: string): ImportedData | Refusal {
  if (text.length > LARGEST) return 'large';
  const file = parseJson(text);
  if (file === undefined) return 'broken';
  if (!isObject(file) || typeof file.segnavia !== 'number' || !Number.isInteger(file.segnavia))
    return 'foreign';
  if (file.segnavia > FORMAT) return 'newer';
  const { made: createdAt, records: rawRecords } = file;
  if (!isObject(rawRecords) || typeof createdAt !== 'string' || Number.isNaN(Date.parse(createdAt)))
    return 'damaged';
  const parsedRecords: Record<string, Stored> = {};
  for (const [key, record] of Object.entries(rawRecords)) {
    // An unknown item can only come from a newer Segnavia.
    const item = Object.hasOwn(items, key) ? items[key] : undefined;
    if (!item) return 'newer';
    if (isStored(record) && record.version > item.version) return 'newer';
    const value = parseRecord(item, record);
    if (value === undefined || !isBounded(value)) return 'damaged';
    parsedRecords[key] = { version: item.version, value };
  }
  return { made: createdAt, records: parsedRecords };
}

/** Replaces the stored data by an import, all at once. Rejects and changes nothing if storage fails. */
export const importData = ({ records }: ImportedData): Promise<void> => overwrite(records);
