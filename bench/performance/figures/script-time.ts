import { inTab, type Opened, pause } from '../browser.ts';
import { type BenchPage, identify, signIn } from '../pages.ts';
import { type Bench, type Figure, inTurn } from '../plan.ts';
import { traced } from '../record.ts';
import { add, type Row, row } from '../rows.ts';
import { HERE, SHOWN, visit } from '../shown.ts';
import { markedAt, ofExtension, onThreadOf, scriptTime } from '../trace.ts';

/** Milliseconds in which a hint that is on the screen comes to rest. */
const REST = 300;

/** What a visit cost: from navigation until the hint is on the screen, and until it has come to rest. */
export async function visitCost(
  bench: Bench,
  one: Opened,
  page: BenchPage,
): Promise<{ shown: number; rest: number }> {
  return inTab(one, async (tab) => {
    const { events } = await traced(tab, async () => {
      await visit(tab, one, page, bench.point(one.side, page.page));
      await pause(REST);
    });
    const mine = onThreadOf(markedAt(events, HERE), events);
    const until = one.side.shows ? markedAt(mine, SHOWN).ts : undefined;
    return { shown: scriptTime(mine, ofExtension, until), rest: scriptTime(mine, ofExtension) };
  });
}

async function measure(bench: Bench): Promise<Row[]> {
  const shown = row('script-shown', 'script until the hint is shown, sign-in page', 'ms');
  const rest = row('script-rest', 'script until the hint is at rest, sign-in page', 'ms');
  const second = row('script-shown-identify', 'script until the hint is shown, page for the address', 'ms');
  await inTurn(bench.opened, bench.plan.runs, async (one) => {
    const took = await visitCost(bench, one, signIn);
    add(shown, one.side.name, took.shown);
    add(rest, one.side.name, took.rest);
  });
  await inTurn(bench.opened, Math.ceil(bench.plan.runs / 2), async (one) => {
    add(second, one.side.name, (await visitCost(bench, one, identify)).shown);
  });
  return [shown, rest, second];
}

/** Script time owed to the extension's files, from navigation until the hint is on the screen. */
export const scriptTimes: Figure = { title: 'script time until the hint is shown', measure };
