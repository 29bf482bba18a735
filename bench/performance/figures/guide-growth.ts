import type { Session } from '../browser.ts';
import { grownBuild } from '../grown.ts';
import { signIn } from '../pages.ts';
import { type Bench, type Figure, inTurn } from '../plan.ts';
import { add, type Row, row } from '../rows.ts';
import { SEGNAVIA } from '../sides.ts';
import { visitCost } from './script-time.ts';

interface Grown {
  opened: Session;
  script: Row;
}

async function grown(bench: Bench, pages: number, where: 'new sites' | 'one site'): Promise<Grown> {
  const extension = await grownBuild(pages, where);
  const opened = await bench.open({ name: SEGNAVIA, extension, shows: '[data-segna-via]' });
  const id = `guides-${where === 'one site' ? 'one-site-' : ''}${pages}`;
  const script = row(id, `script until the hint is shown, with ${pages} pages more (${where})`, 'ms');
  return { opened, script };
}

async function measure(bench: Bench): Promise<Row[]> {
  const { guides, few: runs } = bench.plan;
  const builds: Grown[] = [];
  for (const pages of guides) builds.push(await grown(bench, pages, 'new sites'));
  for (const pages of guides.slice(0, -1)) builds.push(await grown(bench, pages, 'one site'));
  await inTurn(
    builds.map(({ opened }) => opened),
    runs,
    async (one) => {
      const { shown } = await visitCost(bench, one, signIn);
      for (const { opened, script } of builds) if (opened === one) add(script, SEGNAVIA, shown);
    },
  );
  await Promise.all(builds.map(({ opened }) => opened.context.close()));
  return builds.map(({ script }) => script);
}

/** Growth of script time with the number of pages that we know. */
export const guideGrowth: Figure = { title: 'guides of 50 to 2,000 pages', measure };
