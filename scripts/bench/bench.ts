// npm run bench: what Segnavia costs, and other things that are measured; each is a file of bench/.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { finish } from '../command-line.ts';
import { root } from '../run.ts';
import { benchAsked } from './options.ts';

/** A file of bench/ measures one thing: it is given the rest of the options, and gives the exit code. */
interface Bench {
  default(args: string[]): Promise<number>;
}

await finish(async () => {
  const folder = join(root, 'bench');
  const { name, args } = benchAsked(process.argv.slice(2), readdirSync(folder));
  const bench: Bench = await import(pathToFileURL(join(folder, `${name}.ts`)).href);
  return bench.default(args);
});
