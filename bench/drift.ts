import { readOptions, UsageError } from '../scripts/command-line.ts';
import { importWithVite } from '../scripts/guides.ts';
import type { Outcome } from './drift/judge.ts';
import { tally } from './drift/tally.ts';

const help = `npm run bench -- drift: what Segnavia makes of pages that have drifted from what it knows.

  npm run bench -- drift [options]

  --pages 500   how many pages; without it 5000, which takes some minutes
  --json        the figures as JSON, with every page that went wrong
  --help        this text`;

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;

/** Line of the table: a kind of drift, or all of them. */
function line(name: string, some: Outcome[]): string[] {
  const { pages, wrongPage, wrongAnchor, rightPage, told, pointed } = tally(some);
  const figures = [pages, wrongPage, wrongAnchor, percent(rightPage), percent(told), percent(pointed)];
  return [name, ...figures.map(String)];
}

const HEAD = ['drift', 'pages', 'wrong page', 'wrong anchor', 'right page', 'anchor or words', 'anchor'];

function table(outcomes: Outcome[]): string {
  const group = (kind: string) => kind.replace(/^(IMI login) in .*/, '$1 in 24 languages');
  const kinds = [...new Set(outcomes.map(({ kind }) => group(kind)))].filter((kind) => !kind.includes(' + '));
  const several = outcomes.filter(({ kind }) => kind.includes(' + '));
  const rows = [
    HEAD,
    ...kinds.map((kind) =>
      line(
        kind,
        outcomes.filter((one) => group(one.kind) === kind),
      ),
    ),
    line('several at once', several),
    line('all', outcomes),
  ];
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}

/** Drifts every practice page in every way of bench/drift/, and prints how often Segnavia was right. */
export default async function drift(args: string[]): Promise<number> {
  const options = readOptions('run bench', args, {
    pages: { type: 'string', default: '5000' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  const limit = Number(options.pages);
  if (!options.help && !(Number.isInteger(limit) && limit > 0))
    throw new UsageError('Write how many pages as a number, as in "--pages 500".');
  if (options.help) {
    console.log(help);
    return 0;
  }
  const { driftPages } = await importWithVite<typeof import('./drift/run.ts')>('bench/drift/run.ts');
  const outcomes = driftPages(limit);
  const amiss = outcomes.filter(
    ({ verdict, wrong, lost }) => verdict !== 'right' || wrong.length + lost.length > 0,
  );
  if (options.json) console.log(JSON.stringify({ ...tally(outcomes), amiss }, null, 2));
  else
    console.log(
      [
        table(outcomes),
        ...amiss.map(
          ({ page, kind, verdict, wrong, lost }) =>
            `${page}, ${kind}: ${verdict} ${[...wrong, ...lost].join('; ')}`,
        ),
      ].join('\n'),
    );
  const { wrongPage, wrongAnchor, rightPage, told } = tally(outcomes);
  return wrongPage === 0 && wrongAnchor === 0 && rightPage >= 0.97 && told >= 0.95 ? 0 : 1;
}
