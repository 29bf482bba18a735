import { inPage, inTab, pause, type Session, type Tab } from '../browser.ts';
import { signIn } from '../pages.ts';
import { type Bench, type Figure, inTurn } from '../plan.ts';
import { add, type Row, row } from '../rows.ts';
import { visit } from '../shown.ts';
import { quantile } from '../statistics.ts';

const KEYS = 16;
/** Milliseconds between two keys of someone who types fast. */
const PACE = 60;

/** Writes down what the browser itself measures of each key: Event Timing. It tells of events of 16 ms and more. */
const LISTEN = `(() => {
  const keys = (globalThis.benchKeys = { delays: [], durations: [] });
  addEventListener('keydown', (event) => keys.delays.push(performance.now() - event.timeStamp), { capture: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') keys.durations.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  document.querySelector('#password').focus();
})()`;

async function type({ cdp }: Tab): Promise<void> {
  for (let key = 0; key < KEYS; key++) {
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'a', code: 'KeyA', text: 'a' });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'a', code: 'KeyA' });
    await pause(PACE);
  }
}

interface Keys {
  delays: number[];
  durations: number[];
}

async function keysOf(bench: Bench, one: Session): Promise<Keys> {
  return inTab(one, async (tab) => {
    await visit(tab, one, signIn, bench.point(one.side, signIn.page));
    await pause(500);
    await inPage(tab, LISTEN);
    await type(tab);
    await pause(200);
    return inPage<Keys>(tab, 'benchKeys');
  });
}

async function measure(bench: Bench): Promise<Row[]> {
  const delay = row('input-delay', 'input delay of a key in the password field (75th percentile)', 'ms');
  const paint = row('input-painted', 'key to next paint (Event Timing, 75th percentile)', 'ms');
  await inTurn(bench.sessions, Math.ceil(bench.plan.runs / 3), async (session) => {
    const { delays, durations } = await keysOf(bench, session);
    add(delay, session.side.name, quantile(delays, 0.75));
    // Events that are not reported took less than 16 ms.
    const short = Array<number>(Math.max(0, KEYS - durations.length)).fill(8);
    add(paint, session.side.name, quantile([...durations, ...short], 0.75));
  });
  return [delay, paint];
}

/** Time that a key waits while hints are shown. */
export const input: Figure = { title: 'typing into the password field', measure };
