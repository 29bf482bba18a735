import { inPage, inTab, pause, type Session } from '../browser.ts';
import { signIn } from '../pages.ts';
import { type Bench, type Figure, inTurn, sidesOf } from '../plan.ts';
import { traced } from '../record.ts';
import { add, type Row, row } from '../rows.ts';
import { HERE, visit } from '../shown.ts';
import { EMPTY, SEGNAVIA } from '../sides.ts';
import { markedAt, ofExtension, onThreadOf, scriptTime } from '../trace.ts';

/** Changes the page all the time, as a stock ticker does: classes, texts, and elements that come and go. */
const storm = (perSecond: number, seconds: number) => `(async () => {
  performance.mark('${HERE}');
  const box = document.body.appendChild(document.createElement('div'));
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < ${seconds * 1000}) {
    const due = Math.floor((${perSecond} * (performance.now() - began)) / 1000);
    for (; done < due; done++) {
      if (done % 3 === 0) box.className = 'kind-' + (done % 7);
      if (done % 3 === 1) box.appendChild(document.createElement('p')).textContent = 'Number ' + done;
      if (done % 3 === 2 && box.childElementCount > 20) box.firstChild.remove();
    }
    await new Promise((next) => setTimeout(next, 10));
  }
})()`;

async function costOf(bench: Bench, one: Session, perSecond: number): Promise<number> {
  return inTab(one, async (tab) => {
    await visit(tab, one, signIn, bench.point(one.side, signIn.page));
    await pause(500);
    const { stormSeconds } = bench.plan;
    const { events } = await traced(tab, () => inPage(tab, storm(perSecond, stormSeconds)));
    const mine = onThreadOf(markedAt(events, HERE), events);
    return scriptTime(mine, ofExtension) / stormSeconds;
  });
}

async function measure(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const perSecond of bench.plan.storms) {
    const perMutation = row(
      `storm-${perSecond}`,
      `script while the page changes ${perSecond} times a second`,
      'ms/s',
    );
    await inTurn(sidesOf(bench, [EMPTY, SEGNAVIA, 'driver.js']), Math.min(3, bench.plan.few), async (one) => {
      add(perMutation, one.side.name, await costOf(bench, one, perSecond));
    });
    rows.push(perMutation);
  }
  return rows;
}

/** Cost of a page that changes all the time while a hint is shown; 10 ms a second are 1 % of a core. */
export const storms: Figure = { title: 'storms of changes', measure };
