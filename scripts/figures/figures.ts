// npm run figures: prints how plainly the code is written, counted in the tree, beside what was counted before.
import { chdir } from 'node:process';
import { finish } from '../command-line.ts';
import { loadGuides } from '../guides.ts';
import { root } from '../run.ts';
import { filesToAdd } from './guide-files.ts';
import { sourcesOf } from './source.ts';
import { type FigureRow, rowsOf } from './table.ts';

/** Rooms whose code ships; guides and locales are data. */
const ROOMS = ['entrypoints', 'components', 'views', 'engine', 'checks', 'report', 'platform'];

/** A Markdown table with columns of one width each. */
function tableOf(rows: FigureRow[]): string {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = ['', '', ''], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

await finish(async () => {
  chdir(root);
  const { hint, page } = filesToAdd(await loadGuides());
  const rows: FigureRow[] = [
    ['figure', '28 November 2026', 'now'],
    ...rowsOf(sourcesOf(ROOMS)),
    ['files for a new hint', '9, with 2 languages', hint],
    ['files for a new page', '13, with 2 languages', page],
  ];
  console.log(tableOf(rows));
  return 0;
});
