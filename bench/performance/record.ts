import type { Tab } from './browser.ts';
import type { TraceEvent } from './trace.ts';

/** Categories that are recorded: script events, frames, and marks of the page. */
const EVENTS = ['devtools.timeline', 'v8.execute', 'blink.user_timing', 'disabled-by-default-v8.compile'];
/** Samples of the stack, every 0.1 to 0.2 ms. */
const SAMPLES = 'disabled-by-default-v8.cpu_profiler';

/** Traces the tab during the work, and gives the events with what the work gave. Samples are much: not for a minute. */
export async function traced<T>(
  { cdp }: Tab,
  work: () => Promise<T>,
  { samples } = { samples: true },
): Promise<{ events: TraceEvent[]; result: T }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: samples ? [...EVENTS, SAMPLES] : EVENTS };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  const result = await work();
  const complete = new Promise<void>((done) => cdp.once('Tracing.tracingComplete', () => done()));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return { events: events.sort((one, other) => one.ts - other.ts), result };
}
