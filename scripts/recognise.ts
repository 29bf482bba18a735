import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import type { Guides } from '../guides/schema.ts';
import { readingOf } from './reading.ts';

const USAGE =
  'Usage: npm run --silent recognise -- FILE.html --url https://… (FILE may be - for standard input)';

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** The file and the address asked for; anything else ends the command with a sentence. */
function asked(): { file: string; url: string } {
  try {
    const { positionals, values } = parseArgs({
      options: { url: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0 || !values.url) stop(USAGE);
    if (!URL.canParse(values.url)) stop(`“${values.url}” is not an address. ${USAGE}`);
    return { file, url: values.url };
  } catch (error) {
    stop(`${(error as Error).message} ${USAGE}`);
  }
}

function readPage(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    stop(`“${file}” cannot be read: ${(error as Error).message}`);
  }
}

const { file, url } = asked();
const html = readPage(file);
// The guides gather themselves with import.meta.glob, which Vite understands and Node does not.
const { module } = await runnerImport<{ guides: Guides }>(
  resolve(import.meta.dirname, '../guides/index.ts'),
  {
    logLevel: 'silent',
  },
);
console.log(JSON.stringify(readingOf(html, url, module.guides), null, 2));
