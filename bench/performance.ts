import { startPractice } from '../practice/serve.ts';
import { readOptions } from '../scripts/command-line.ts';
import { say } from '../scripts/run.ts';
import { openSide, type Session } from './performance/browser.ts';
import { appearance } from './performance/figures/appearance.ts';
import { bytes } from './performance/figures/bytes.ts';
import { disturbance } from './performance/figures/disturbance.ts';
import { guideGrowth } from './performance/figures/guide-growth.ts';
import { heap } from './performance/figures/heap.ts';
import { idle } from './performance/figures/idle.ts';
import { input } from './performance/figures/input.ts';
import { pageGrowth } from './performance/figures/page-growth.ts';
import { popupAndWorker } from './performance/figures/popup-and-worker.ts';
import { scriptTimes } from './performance/figures/script-time.ts';
import { storms } from './performance/figures/storm.ts';
import { growth, judge } from './performance/goals.ts';
import { benchHints } from './performance/hints.ts';
import { identify, signIn } from './performance/pages.ts';
import { type Bench, type BenchPlan, type Figure, full, quick, together } from './performance/plan.ts';
import { results, write } from './performance/results.ts';
import type { Row } from './performance/rows.ts';
import { hintPoint, type Point } from './performance/shown.ts';
import { buildSides, type Side } from './performance/sides.ts';
import { inColumns, ratioTable, valueTable } from './performance/table.ts';

const help = `npm run bench: what Segnavia costs, beside no extension, an empty one, and others that show the same hints.

  npm run bench -- [options]

  --quick        less of everything, in under two minutes; writes no files
  --only WORD    only figures with this word in their name; writes no files
  --help         this text

Figures: `;

const FIGURES: Figure[] = [
  bytes,
  heap,
  scriptTimes,
  appearance,
  disturbance,
  idle,
  input,
  pageGrowth,
  storms,
  guideGrowth,
  popupAndWorker,
];

/** Opens a browser for each side, and looks where each shows its hints. */
async function openAll(sides: Side[], plan: BenchPlan, proxyPort: number): Promise<Bench> {
  const sessions: Session[] = [];
  for (const side of sides) sessions.push(await openSide(side, proxyPort));
  const points = new Map<string, Point>();
  await together(
    sessions.filter(({ side }) => side.shows),
    async (one) => {
      for (const page of [signIn, identify])
        points.set(`${one.side.name} ${page.page}`, await hintPoint(one, page));
    },
  );
  return {
    plan,
    sessions,
    point: ({ name }, page) => points.get(`${name} ${page}`) ?? null,
    open: (side) => openSide(side, proxyPort),
  };
}

/** Measures one figure after the other and says how far it is. */
async function measureAll(bench: Bench, figures: Figure[]): Promise<{ rows: Row[]; failed: number }> {
  const rows: Row[] = [];
  let failures = 0;
  for (const [i, { title, measure }] of figures.entries()) {
    const began = performance.now();
    say(`${i + 1} of ${figures.length}: ${title} …`);
    try {
      rows.push(...(await measure(bench)));
      say(`   ${((performance.now() - began) / 1000).toFixed(0)} s`);
    } catch (error) {
      failures++;
      say(`   could not be measured: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { rows, failed: failures };
}

function report(rows: Row[], sides: string[]): void {
  const ratios = ratioTable(rows, sides);
  const tables = [valueTable(rows, sides), ...(ratios.length > 1 ? [ratios] : [])];
  console.log(`\n${tables.map(inColumns).join('\n\n')}\n`);
  for (const { name, exponent } of growth(rows))
    console.log(`growth of ${name}: exponent ${exponent.toFixed(2)}`);
  for (const { goal, found, reached, missedBy } of judge(rows))
    console.log(reached ? `✓ ${goal}: ${found}` : `✗ ${goal}: ${found}, ${missedBy} too much`);
}

/** Compares what Segnavia costs with what others cost; a full run writes docs/performance.md and its numbers. */
export default async function bench(args: string[]): Promise<number> {
  const options = readOptions('run bench', args, {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  });
  if (options.help) {
    console.log(help + FIGURES.map(({ title }) => title).join('; '));
    return 0;
  }
  // Vite says "development" to all that is built from here, once it has read the guides, unless someone said it before.
  process.env.NODE_ENV = 'production';
  say('Building Segnavia and its peers …');
  const sides = await buildSides(await benchHints([signIn, identify]));
  const practice = await startPractice();
  try {
    const sessions = await openAll(sides, options.quick ? quick : full, practice.proxyPort);
    const { rows, failed: failures } = await measureAll(
      sessions,
      FIGURES.filter(({ title }) => title.includes(options.only)),
    );
    const names = sides.map(({ name }) => name);
    report(rows, names);
    const version = sessions.sessions[0]?.context.browser()?.version() ?? '';
    if (!options.quick && !options.only && failures === 0) write(results(rows, names, version));
    await Promise.all(sessions.sessions.map(({ context }) => context.close()));
    return failures === 0 ? 0 : 1;
  } finally {
    await practice.close();
  }
}
