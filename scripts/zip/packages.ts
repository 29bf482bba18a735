import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { awaitingTranslation } from '../build/awaiting-translation.ts';
import { localeTexts } from '../build/packed-texts.ts';
import { outputOf, produce, targets } from '../build/targets.ts';
import { root } from '../run.ts';
import { archive, type Files } from './archive.ts';
import { checksumOf, filesIn, sourcesIn } from './tree.ts';

/** Package for a store, or of the sources: its file in .output, its size in bytes, its SHA-256. */
export interface Package {
  name: string;
  path: string;
  bytes: number;
  checksum: string;
}

const kinds = [...targets, 'sources'] as const;

/** Folders that are packed from a tree, each with the name of its package, in which the tree's version stands. */
export function packageNames(folder: string): [kind: (typeof kinds)[number], name: string][] {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return kinds.map((kind) => [kind, `segnavia-${version}-${kind}.zip`]);
}

async function pack(name: string, files: Files): Promise<Package> {
  const content = await archive(files);
  const path = join(root, '.output', name);
  writeFileSync(path, content);
  return { name, path, bytes: content.length, checksum: checksumOf(content) };
}

/** Builds for every browser and packs each build, and the sources that Mozilla's reviewers ask for. */
export async function makePackages(): Promise<Package[]> {
  const awaiting = awaitingTranslation(localeTexts());
  if (awaiting.length > 0)
    throw new Error(`Nothing is packed before all is translated.\n${awaiting.join('\n')}`);
  const failed = await produce(targets, 'stderr');
  if (failed.length > 0)
    throw new Error(`The build failed for ${failed.join(' and ')}: see the lines above.`);
  const packages: Package[] = [];
  for (const [kind, name] of packageNames(root))
    packages.push(await pack(name, kind === 'sources' ? sourcesIn(root) : filesIn(outputOf(kind))));
  return packages;
}
