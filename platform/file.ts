import { kept } from './kept.ts';
import { isStored, opened, overwrite, records, type Stored } from './store.ts';

/** The version of the file as a whole; each record in it has its own. */
const FORMAT = 1;

/** Bytes. What Segnavia keeps is a few thousand; a file of more than this is none of its own. */
export const LARGEST = 1_000_000;

/**
 * Why a file is not taken. `broken`: no JSON; `foreign`: not ours; `newer`: a newer Segnavia wrote it; `damaged`: ours,
 * but something in it is not of its shape.
 */
export type Refusal = 'large' | 'broken' | 'foreign' | 'newer' | 'damaged';

/** What a file brings: when it was made (ISO 8601), and the records by their key, each of this version and shape. */
export interface Luggage {
  made: string;
  records: Record<string, Stored>;
}

const items = Object.fromEntries(kept.flatMap(({ item, travels }) => (travels ? [[item.key, item]] : [])));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All that travels, as the text of a file. Rejects where storage fails: a file that lacks something looks whole. */
export async function pack(now: Date): Promise<string> {
  const file = { segnavia: FORMAT, made: now.toISOString(), records: await records(Object.values(items)) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Looks through the whole text of a file before anything is done with it: what it brings, or why it is not taken. */
export function unpack(text: string): Luggage | Refusal {
  if (text.length > LARGEST) return 'large';
  const file = parsed(text);
  if (file === undefined) return 'broken';
  if (!isObject(file) || !Number.isInteger(file.segnavia)) return 'foreign';
  if ((file.segnavia as number) > FORMAT) return 'newer';
  const { made, records: brought } = file;
  if (!isObject(brought) || typeof made !== 'string' || Number.isNaN(Date.parse(made))) return 'damaged';
  const all: Record<string, Stored> = {};
  for (const [key, record] of Object.entries(brought)) {
    // Only a newer Segnavia keeps what this one does not know.
    const item = Object.hasOwn(items, key) ? items[key] : undefined;
    if (!item) return 'newer';
    if (isStored(record) && record.version > item.version) return 'newer';
    const value = opened(item, record);
    if (value === undefined) return 'damaged';
    all[key] = { version: item.version, value };
  }
  return { made, records: all };
}

/** Puts what a file brings in the place of what is stored, all of it at once. Rejects, and changes nothing, where storage fails. */
export const moveIn = ({ records }: Luggage): Promise<void> => overwrite(records);
