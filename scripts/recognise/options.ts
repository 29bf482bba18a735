import { parseArgs } from 'node:util';
import { UsageError } from '../command-line.ts';

const USAGE =
  'Usage: npm run --silent recognise -- FILE.html --url https://… [--after PAGE] [--explain] (instead of FILE a folder, or - for standard input; --url may be left out where the page itself names its address)';

/** Options of `npm run recognise`: the file or folder, the address if given, and whether to explain. */
export interface Asked {
  place: string;
  url: string | null;
  explain: boolean;
  /** The page that the tab showed just before: `eu-login/register`. */
  after: string | null;
}

/** Reads the options; what is wrong with them is a UsageError that says so. */
export function recogniseAsked(args: string[]): Asked {
  const { positionals, values } = parsed(args);
  const [place, ...more] = positionals;
  if (!place || more.length > 0) throw new UsageError(USAGE);
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new UsageError(`“${values.url}” is not an address. ${USAGE}`);
  return { place, url: values.url ?? null, explain: values.explain, after: values.after ?? null };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        url: { type: 'string' },
        after: { type: 'string' },
        explain: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message} ${USAGE}`);
  }
}

/** Forms in which a saved page names its own address: browsers write a comment or a canonical link, practice pages an attribute. */
const NAMED = [
  /<!-- saved from url=\(\d+\)(https?:[^\s]+) -->/,
  /<html\b[^>]*\bdata-practice-url="(https:[^"]+)"/,
  /<meta\b[^>]*\bname="practice-url"[^>]*\bcontent="(https:[^"]+)"/,
  /<link\b[^>]*\brel="canonical"[^>]*\bhref="(https:[^"]+)"/,
];

/** The address that a saved page says it comes from; null where it says none. */
export function addressIn(html: string): string | null {
  const start = html.slice(0, 20_000);
  const found = NAMED.map((shape) => shape.exec(start)?.[1]?.replaceAll('&amp;', '&')).find(Boolean);
  return found && URL.canParse(found) ? found : null;
}

/** Said where neither the command nor the page names an address. */
export const noAddress = (file: string) =>
  `“${file}” does not say which address it is of: give it with --url. ${USAGE}`;
