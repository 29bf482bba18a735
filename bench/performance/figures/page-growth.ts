import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTab, pause, type Session } from '../browser.ts';
import { signIn } from '../pages.ts';
import { type Bench, type Figure, inTurn, sidesOf } from '../plan.ts';
import { traced } from '../record.ts';
import { add, type Row, row } from '../rows.ts';
import { HERE, visit } from '../shown.ts';
import { SEGNAVIA, type Side } from '../sides.ts';
import { markedAt, ofExtension, onThreadOf, ownTime, scriptTime } from '../trace.ts';

/** Milliseconds after the hint is shown in which everything has been looked at. */
const REST = 500;

/** Fills the page up to a number of elements, below what was there, before the content scripts begin. */
const padding = (nodes: number) => `addEventListener('DOMContentLoaded', () => {
  const all = document.createElement('div');
  const missing = ${nodes} - document.querySelectorAll('*').length;
  for (let i = 0; i < missing; i += 5) {
    const line = all.appendChild(document.createElement('div'));
    line.className = 'line kind-' + (i % 7);
    for (const [name, text] of [['span', 'Number ' + i], ['p', 'Text'], ['i', ''], ['b', 'Name']])
      line.appendChild(document.createElement(name)).textContent = text;
  }
  document.body.append(all);
})`;

/** The scripts that recognise: those that the manifest itself brings into pages. */
function firstStageOf({ extension }: Side): (url: string) => boolean {
  const { content_scripts } = JSON.parse(readFileSync(join(extension ?? '', 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  const files = content_scripts.flatMap(({ js }) => js);
  return (url) => ofExtension(url) && files.some((file) => url.endsWith(`/${file}`));
}

async function costs(bench: Bench, session: Session, nodes: number) {
  return inTab(session, async (tab) => {
    await tab.cdp.send('Page.enable');
    await tab.cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: padding(nodes) });
    const { events } = await traced(tab, async () => {
      await visit(tab, session, signIn, bench.point(session.side, signIn.page));
      await pause(REST);
    });
    const mine = onThreadOf(markedAt(events, HERE), events);
    return {
      // The overlay is left out, though the first stage calls it and lends it its query.
      recognition: ownTime(mine, firstStageOf(session.side)),
      all: scriptTime(mine, ofExtension),
    };
  });
}

const sizeName = (nodes: number) => `${nodes / 1000}k`;

async function measure(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const nodes of bench.plan.nodes) {
    const recognition = row(`recognise-${sizeName(nodes)}`, `recognition, ${sizeName(nodes)} elements`, 'ms');
    const total = row(`page-${sizeName(nodes)}`, `all script, ${sizeName(nodes)} elements`, 'ms');
    await inTurn(sidesOf(bench, [SEGNAVIA, 'driver.js']), bench.plan.few, async (one) => {
      const cost = await costs(bench, one, nodes);
      if (one.side.name === SEGNAVIA) add(recognition, SEGNAVIA, cost.recognition);
      add(total, one.side.name, cost.all);
    });
    rows.push(recognition, total);
  }
  return rows;
}

/** Growth of script time with the size of the page. */
export const pageGrowth: Figure = { title: 'pages of 1,000 to 100,000 elements', measure };
