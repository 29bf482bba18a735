import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, run } from '../run.ts';
import { type Files, unpack } from './archive.ts';
import { packageNames } from './packages.ts';
import { checksumOf, sourcesIn } from './tree.ts';

/** Writes files into a new folder and packs them there, as in a clone of its own. Returns the packages by name. */
async function packIn(folder: string, files: Files): Promise<Files> {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  // The packages of npm are those that the lock names, and far too many to copy.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { code } = await run(process.execPath, ['scripts/zip/zip.ts'], { cwd: folder, output: 'stderr' });
  if (code !== 0) throw new Error(`Packing failed in ${folder}: see the lines above.`);
  const contentOf = (name: string) => new Uint8Array(readFileSync(join(folder, '.output', name)));
  return new Map(packageNames(folder).map(([, name]) => [name, contentOf(name)]));
}

/** Names of the packages that are not the same in both. */
export function differences(first: Files, second: Files): string[] {
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const sum = (files: Files, name: string) => checksumOf(files.get(name) ?? new Uint8Array());
  return names.filter((name) => sum(first, name) !== sum(second, name));
}

/**
 * Packs in two copies of this tree, the second unpacked from the sources package of the first, as Mozilla's reviewers
 * do. Returns the names of the packages that are not the same, byte for byte.
 */
export async function packTwice(): Promise<string[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'segnavia-'));
  try {
    const first = await packIn(join(scratch, 'first'), sourcesIn(root));
    const sources = [...first].find(([name]) => name.endsWith('-sources.zip'))?.[1] ?? new Uint8Array();
    // Another depth, so that a path that gets into a package is found.
    const second = await packIn(join(scratch, 'and', 'the', 'second'), await unpack(sources));
    return differences(first, second);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
