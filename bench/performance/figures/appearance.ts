import { inTab, pause } from '../browser.ts';
import { late } from '../pages.ts';
import { type Bench, type Figure, inTurn } from '../plan.ts';
import { traced } from '../record.ts';
import { add, type Row, row } from '../rows.ts';
import { CAME, SHOWN, visit } from '../shown.ts';
import { markedAt } from '../trace.ts';

async function measure(bench: Bench): Promise<Row[]> {
  const took = row('appearance', 'from the field’s coming to the hint on the screen', 'ms');
  const showing = bench.sessions.filter(({ side }) => side.shows);
  await inTurn(showing, bench.plan.runs, async (session) => {
    await inTab(session, async (tab) => {
      const { events } = await traced(tab, async () => {
        await visit(tab, session, late, bench.point(session.side, late.page));
        await pause(50);
      });
      add(took, session.side.name, (markedAt(events, SHOWN).ts - markedAt(events, CAME).ts) / 1000);
    });
  });
  return [took];
}

/** On a page whose fields come late: how long after its field the hint is on the screen. */
export const appearance: Figure = { title: 'from field to hint', measure };
