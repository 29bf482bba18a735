import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readOptions } from '../scripts/command-line.ts';
import { say } from '../scripts/run.ts';
import { outputOf, produce } from '../scripts/targets.ts';

const help = `npm run bench: what Segnavia costs.

  npm run bench -- [options]

  --help   this text`;

/** The size of every script of a built extension, in bytes as they stand and gzipped. */
function sizes(folder: string): { file: string; raw: number; gzip: number }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const text = readFileSync(join(folder, file));
      return { file, raw: text.length, gzip: gzipSync(text, { level: 9 }).length };
    });
}

/** Builds the extension for Chrome and prints the size of each of its scripts. */
export default async function performance(args: string[]): Promise<number> {
  if (readOptions('run bench', args, { help: { type: 'boolean', default: false } }).help) {
    console.log(help);
    return 0;
  }
  say('Building …');
  if ((await produce('build', ['chrome'], 'stderr')).length > 0)
    throw new Error('The build failed: see the lines above.');
  console.table(sizes(outputOf('chrome')));
  return 0;
}
