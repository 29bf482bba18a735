import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Listing, listingIn } from './listing.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** Listings in every language of a checkout, by its code. */
export function listingsOf(root: string): [language: string, listing: Listing][] {
  const parts = read(join(root, 'store', 'listing.json'));
  return readdirSync(join(root, 'locales')).map((file) => [
    file.replace('.json', ''),
    listingIn(read(join(root, 'locales', file)), parts),
  ]);
}

/** Writes the listings into a folder: a file a language, in the order in which the stores ask. */
export function writeListings(root: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [language, { name, summary, description }] of listingsOf(root))
    writeFileSync(join(folder, `${language}.txt`), `${name}\n\n${summary}\n\n${description}\n`);
}
