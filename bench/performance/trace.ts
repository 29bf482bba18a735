/** The parts of a trace event that are used here, as Chromium writes them; times are in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  id?: string;
  args: {
    fileName?: string;
    data?: {
      url?: string;
      startTime?: number;
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
      timeDeltas?: number[];
    };
  };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

/** A stretch of time, in microseconds. */
type Stretch = [from: number, to: number];

/** Decides by its address whether a script is meant. */
export type ScriptFilter = (url: string) => boolean;

/** The scripts of an extension. */
export const ofExtension: ScriptFilter = (url) => url.startsWith('chrome-extension://');

/** Microseconds that a sample counts at most: while anything runs, they come every 0.1 to 0.2 ms. */
const LONGEST_SAMPLE = 1000;

/** The mark of this name that the page set (`performance.mark`). */
export function markedAt(events: TraceEvent[], name: string): TraceEvent {
  const mark = events.find((event) => event.name === name);
  if (!mark) throw new Error(`The trace has no mark "${name}": the page never came so far.`);
  return mark;
}

/** Events on the thread of this event: the page's, for the browser and the worker are traced as well. */
export function onThreadOf({ pid, tid }: TraceEvent, events: TraceEvent[]): TraceEvent[] {
  return events.filter((event) => event.pid === pid && (event.tid === tid || event.name === 'ProfileChunk'));
}

/** Callers of a function that count: any script, or only its own. */
type CallScope = 'by anyone' | 'by themselves';

/** Stretches during which these scripts were compiled, evaluated or called, as the browser itself says. */
function called(events: TraceEvent[], which: ScriptFilter): Stretch[] {
  return events.flatMap(({ ph, ts, dur, args }) => {
    const url = args.data?.url ?? args.fileName ?? '';
    return ph === 'X' && dur !== undefined && which(url) ? [[ts, ts + dur] as Stretch] : [];
  });
}

/**
 * Stretches during which a function of these scripts was on the stack, by the samples of the profiler: what runs after
 * an `await` is in no other event that names a script.
 */
function sampled(events: TraceEvent[], isMeant: ScriptFilter, scope: CallScope): Stretch[] {
  const chunks = events.filter(({ name }) => name === 'ProfileChunk' || name === 'Profile');
  const ids = new Set(chunks.map(({ id }) => id));
  return [...ids].flatMap((each) =>
    stretchesOf(
      chunks.filter(({ id }) => id === each),
      isMeant,
      scope,
    ),
  );
}

function stretchesOf(profile: TraceEvent[], isMeant: ScriptFilter, scope: CallScope): Stretch[] {
  const ownNodes = new Map<number, boolean>();
  const foreignNodes = new Map<number, boolean>();
  const samples: { at: number; ours: boolean }[] = [];
  let at = profile.find(({ name }) => name === 'Profile')?.args.data?.startTime ?? 0;
  for (const { args } of profile) {
    const { nodes = [], samples: sampleIds = [] } = args.data?.cpuProfile ?? {};
    // Code without an address is the browser's own, and works for its caller.
    for (const { id, parent = -1, callFrame } of nodes) {
      const { url } = callFrame;
      const lent = scope === 'by themselves' && (foreignNodes.get(parent) ?? false);
      ownNodes.set(id, url ? isMeant(url) && !lent : (ownNodes.get(parent) ?? false));
      foreignNodes.set(
        id,
        (url !== undefined && url !== '' && !isMeant(url)) || (foreignNodes.get(parent) ?? false),
      );
    }
    for (const [i, node] of sampleIds.entries()) {
      at += args.data?.timeDeltas?.[i] ?? 0;
      samples.push({ at, ours: ownNodes.get(node) ?? false });
    }
  }
  samples.sort((one, other) => one.at - other.at);
  return samples.flatMap((sample, i) => {
    const next = samples[i + 1]?.at ?? sample.at;
    return sample.ours ? [[sample.at, Math.min(next, sample.at + LONGEST_SAMPLE)] as Stretch] : [];
  });
}

/** Length of these stretches together, in milliseconds; overlaps count once, and nothing after `until` counts. */
function together(stretches: Stretch[], until = Number.POSITIVE_INFINITY): number {
  let sum = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const [from, to] of stretches.toSorted(([one], [other]) => one - other)) {
    const [begin, stop] = [Math.max(from, end), Math.min(to, until)];
    if (stop > begin) sum += stop - begin;
    end = Math.max(end, to);
  }
  return sum / 1000;
}

/** Milliseconds of script that are owed to these scripts, up to a moment. */
export function scriptTime(events: TraceEvent[], which: ScriptFilter, until?: number): number {
  return together([...called(events, which), ...sampled(events, which, 'by anyone')], until);
}

/**
 * Milliseconds in which these scripts themselves ran, or the browser for them; what other scripts did that they called
 * is left out, and what they did when others called them. Only samples can tell these apart.
 */
export function ownTime(events: TraceEvent[], which: ScriptFilter): number {
  return together(sampled(events, which, 'by themselves'));
}

/** Number of events of this name (a timer, a frame) that called one of these scripts. */
export function callsWithin(events: TraceEvent[], name: string, which: ScriptFilter): number {
  const calls = called(events, which);
  const outer = events.filter((event) => event.name === name && event.dur !== undefined);
  return outer.filter(({ ts, dur = 0 }) => calls.some(([from, to]) => from >= ts && to <= ts + dur)).length;
}
