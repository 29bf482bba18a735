import { inTab, pause, type Session } from '../browser.ts';
import { type BenchPage, identify, signIn } from '../pages.ts';
import { type Bench, type Figure, inTurn } from '../plan.ts';
import { traced } from '../record.ts';
import { add, type Row, row } from '../rows.ts';
import { HERE, SHOWN, visit } from '../shown.ts';
import { markedAt, ofExtension, onThreadOf, scriptTime } from '../trace.ts';

/** Milliseconds in which a hint that is on the screen comes to rest. */
const REST = 300;

/** Cost of a visit: from navigation until the hint is on the screen, and until it has come to rest. */
export async function visitCost(
  bench: Bench,
  session: Session,
  page: BenchPage,
): Promise<{ shown: number; rest: number }> {
  return inTab(session, async (tab) => {
    const { events } = await traced(tab, async () => {
      await visit(tab, session, page, bench.point(session.side, page.page));
      await pause(REST);
    });
    const mine = onThreadOf(markedAt(events, HERE), events);
    const until = session.side.shows ? markedAt(mine, SHOWN).ts : undefined;
    return { shown: scriptTime(mine, ofExtension, until), rest: scriptTime(mine, ofExtension) };
  });
}

async function measure(bench: Bench): Promise<Row[]> {
  const untilShown = row('script-shown', 'script until the hint is shown, sign-in page', 'ms');
  const rest = row('script-rest', 'script until the hint is at rest, sign-in page', 'ms');
  const second = row('script-shown-identify', 'script until the hint is shown, page for the address', 'ms');
  await inTurn(bench.sessions, bench.plan.runs, async (one) => {
    const took = await visitCost(bench, one, signIn);
    add(untilShown, one.side.name, took.shown);
    add(rest, one.side.name, took.rest);
  });
  await inTurn(bench.sessions, Math.ceil(bench.plan.runs / 2), async (one) => {
    add(second, one.side.name, (await visitCost(bench, one, identify)).shown);
  });
  return [untilShown, rest, second];
}

/** Script time owed to the extension's files, from navigation until the hint is on the screen. */
export const scriptTimes: Figure = { title: 'script time until the hint is shown', measure };
