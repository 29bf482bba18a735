import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Files } from './archive.ts';

const isOutput = (name: string, ignored: string[]) =>
  name === '.git' ||
  ignored.some((pattern) => (pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern));

/** Entries of a folder and of those below, without what `skips` names. */
function entriesOf(folder: string, skips: (name: string) => boolean): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !skips(name))
    .flatMap((entry) => (entry.isDirectory() ? entriesOf(join(folder, entry.name), skips) : [entry]));
}

/** Files of a folder and of those below, by their paths in it. */
export function filesIn(folder: string, skips: (name: string) => boolean = () => false): Files {
  const paths = entriesOf(folder, skips).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))]),
  );
}

/** Files that the project is built from: all of its folder but what .gitignore names. Needs no Git. */
export function sourcesIn(folder: string): Files {
  const ignored = readFileSync(join(folder, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/\/$/, ''))
    .filter((line) => line !== '');
  return filesIn(folder, (name) => isOutput(name, ignored));
}

/** SHA-256 of some bytes in hexadecimal. */
export const checksumOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
