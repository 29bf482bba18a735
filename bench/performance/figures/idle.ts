import { inTab, pause, type Session } from '../browser.ts';
import { signIn } from '../pages.ts';
import { type Bench, type Figure, together } from '../plan.ts';
import { traced } from '../record.ts';
import { add, type Row, row } from '../rows.ts';
import { HERE, visit } from '../shown.ts';
import { callsWithin, markedAt, ofExtension, onThreadOf, scriptTime, type TraceEvent } from '../trace.ts';

/** Milliseconds in which everything that belongs to the showing has ended. */
const SETTLED = 3000;

async function idleOf(bench: Bench, one: Session): Promise<TraceEvent[]> {
  return inTab(one, async (tab) => {
    await visit(tab, one, signIn, bench.point(one.side, signIn.page));
    await pause(SETTLED);
    const { events } = await traced(
      tab,
      async () => {
        await tab.cdp.send('Runtime.evaluate', { expression: `performance.mark('${HERE}')` });
        await pause(bench.plan.idleSeconds * 1000);
      },
      { samples: false },
    );
    return onThreadOf(markedAt(events, HERE), events);
  });
}

async function measure(bench: Bench): Promise<Row[]> {
  const { idleSeconds } = bench.plan;
  const script = row('idle-script', `script in ${idleSeconds} s at rest`, 'ms');
  const timers = row('idle-timers', `timers that ran in ${idleSeconds} s at rest`, 'count');
  const requestedFrames = row('idle-frames', `frames asked for in ${idleSeconds} s at rest`, 'count');
  const frames = row('idle-drawn', `frames made by the page in ${idleSeconds} s at rest`, 'count');
  // Measured together: a side at rest disturbs no other, and one that is not shows it in its own trace.
  await together(bench.sessions, async (one) => {
    const events = await idleOf(bench, one);
    const { name } = one.side;
    add(script, name, scriptTime(events, ofExtension));
    add(timers, name, callsWithin(events, 'TimerFire', ofExtension));
    add(requestedFrames, name, callsWithin(events, 'FireAnimationFrame', ofExtension));
    add(frames, name, events.filter((event) => event.name === 'Layerize').length);
  });
  return [script, timers, requestedFrames, frames];
}

/** Cost of a hint that is only shown, while nobody touches the page. */
export const idle: Figure = { title: 'a minute at rest', measure };
