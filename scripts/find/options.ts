import { parseArgs } from 'node:util';
import { UsageError } from '../command-line.ts';

const USAGE = 'Usage: npm run --silent find -- "TEXT" [--lang it] [--site inail]';

/** Options of `npm run find`: the text, the sets of languages to search, the text's own last, and the site it is about, if given. */
export interface FindOptions {
  text: string;
  candidates: string[][];
  site: string | null;
}

/** Reads the options. Throws a UsageError that says what is wrong with them. */
export function findOptions(args: string[], languages: string[], sites: string[]): FindOptions {
  let options: ReturnType<typeof parse>;
  try {
    options = parse(args);
  } catch (error) {
    throw new UsageError(`${(error as Error).message} ${USAGE}`);
  }
  const { positionals, values } = options;
  const { lang, site = null } = values;
  const candidates = lang === undefined ? [['en'], ['it']] : [[...new Set(['en', lang])]];
  if (positionals.length === 0) throw new UsageError(USAGE);
  if (lang !== undefined && !languages.includes(lang))
    throw new UsageError(`There is no language “${lang}”: choose ${languages.join(', ')}. ${USAGE}`);
  if (site !== null && !sites.includes(site))
    throw new UsageError(`There is no site “${site}”: choose ${sites.join(', ')}. ${USAGE}`);
  return { text: positionals.join(' '), candidates, site };
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: { lang: { type: 'string' }, site: { type: 'string' } },
    allowPositionals: true,
  });
