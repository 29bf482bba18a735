import { UsageError } from '../command-line.ts';
import type { Checkout } from './checkout.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id in kebab-case, or a sentence about what is wrong with it. */
export function idOf(text: string, example: string): string {
  if (ID.test(text)) return text;
  throw new UsageError(`“${text}” is no name: write it in small letters with hyphens, such as ${example}.`);
}

/** Ids of a name with strokes, as many as its example has. */
export function idsOf(name: string, example: string): string[] {
  const ids = name.split('/');
  if (ids.length !== example.split('/').length)
    throw new UsageError(`“${name}” is no such name: write it like ${example}.`);
  return ids.map((id) => idOf(id, example));
}

/** An id as the key of an object, in quotation marks only where it needs them. */
export const keyOf = (id: string): string => (id.includes('-') || /^\d/.test(id) ? `'${id}'` : id);

/** Refuses to write over a file. */
export function refuseExisting({ read }: Checkout, path: string): void {
  if (read(path) !== null)
    throw new UsageError(`${path} is there already: choose another name, or open that file.`);
}
