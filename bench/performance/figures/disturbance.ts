import { goTo, inPage, inTab, pause, type Session } from '../browser.ts';
import { signIn } from '../pages.ts';
import { type Bench, type Figure, inTurn } from '../plan.ts';
import { add, type Row, row } from '../rows.ts';

/** Milliseconds from loading until the page is at rest. */
const SETTLED = 1500;

const OBSERVERS = `(() => {
  const seen = (globalThis.benchSeen = { shift: 0, longTasks: 0 });
  const observe = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('layout-shift', (entry) => { seen.shift += entry.value; });
  observe('longtask', () => { seen.longTasks += 1; });
})()`;

interface Seen {
  shift: number;
  longTasks: number;
  elements: number;
}

async function seen(one: Session): Promise<Seen & { busy: number }> {
  return inTab(one, async (tab) => {
    await tab.cdp.send('Performance.enable');
    await tab.cdp.send('Page.enable');
    await tab.cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: OBSERVERS });
    await goTo(tab, signIn.url);
    await pause(SETTLED);
    const { metrics } = await tab.cdp.send('Performance.getMetrics');
    const busy = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    const counted = `({ ...benchSeen, elements: document.querySelectorAll('*').length })`;
    return { ...(await inPage<Seen>(tab, counted)), busy };
  });
}

async function measure(bench: Bench): Promise<Row[]> {
  const shift = row('layout-shift', 'layout shift', 'shift');
  const longTasks = row('long-tasks', 'long tasks (over 50 ms)', 'count');
  const elements = row('elements', 'elements in the page’s document', 'count');
  const busy = row('main-thread', 'main thread busy, all work of the page included', 'ms');
  await inTurn(bench.sessions, Math.ceil(bench.plan.runs / 2), async (session) => {
    const found = await seen(session);
    add(shift, session.side.name, found.shift);
    add(longTasks, session.side.name, found.longTasks);
    add(elements, session.side.name, found.elements);
    add(busy, session.side.name, found.busy);
  });
  return [busy, shift, longTasks, elements];
}

/** Effects of an extension on a page besides its scripts. */
export const disturbance: Figure = { title: 'layout shift, long tasks, elements', measure };
