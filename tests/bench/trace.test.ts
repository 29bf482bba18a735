import { describe, expect, it } from 'vitest';
import {
  callsWithin,
  markedAt,
  ofExtension,
  onThreadOf,
  ownTime,
  scriptTime,
  type TraceEvent,
} from '../../bench/performance/trace.ts';

const OURS = 'chrome-extension://abc/content.js';
const PAGE = 'https://ecas.ec.europa.eu/practice.js';

const event = (name: string, ts: number, dur: number, url = ''): TraceEvent => ({
  ...{ name, ts, dur, ph: 'X', pid: 1, tid: 1 },
  args: { data: { url } },
});

/** Chunk of a profile: nodes as `[id, parent, url]`, samples as `[node, microseconds since the one before]`. */
function profile(
  start: number,
  nodes: [number, number, string][],
  samples: [number, number][],
): TraceEvent[] {
  const base = { ts: start, ph: 'P', pid: 1, tid: 2, id: '0x1' };
  const cpuProfile = {
    nodes: nodes.map(([id, parent, url]) => ({ id, ...(parent && { parent }), callFrame: { url } })),
    samples: samples.map(([node]) => node),
  };
  return [
    { ...base, name: 'Profile', args: { data: { startTime: start } } },
    {
      ...base,
      name: 'ProfileChunk',
      args: { data: { cpuProfile, timeDeltas: samples.map(([, delta]) => delta) } },
    },
  ];
}

describe('script time', () => {
  it.each<[string, TraceEvent[], number]>([
    ['nothing', [], 0],
    ['one call', [event('FunctionCall', 0, 3000, OURS)], 3],
    ['only ours', [event('FunctionCall', 0, 3000, OURS), event('FunctionCall', 5000, 9000, PAGE)], 3],
    [
      'a call within an evaluation counts once',
      [event('EvaluateScript', 0, 5000, OURS), event('FunctionCall', 1000, 2000, OURS)],
      5,
    ],
    [
      'what overlaps counts once',
      [event('FunctionCall', 0, 3000, OURS), event('FunctionCall', 2000, 3000, OURS)],
      5,
    ],
    [
      'what lies apart is added',
      [event('FunctionCall', 9000, 1000, OURS), event('FunctionCall', 0, 3000, OURS)],
      4,
    ],
  ])('%s', (_, events, milliseconds) => {
    expect(scriptTime(events, ofExtension)).toBe(milliseconds);
  });

  it('ends at the requested moment', () => {
    const events = [event('FunctionCall', 0, 3000, OURS), event('FunctionCall', 4000, 3000, OURS)];
    expect(scriptTime(events, ofExtension, 5000)).toBe(4);
  });

  it('attributes code after an await by samples, including its calls', () => {
    const nodes: [number, number, string][] = [
      [1, 0, ''],
      [2, 1, OURS],
      [3, 2, ''],
      [4, 1, PAGE],
    ];
    const samples: [number, number][] = [
      [1, 0],
      [2, 200],
      [3, 200],
      [4, 200],
      [1, 200],
    ];
    expect(scriptTime(profile(0, nodes, samples), ofExtension)).toBeCloseTo(0.4);
  });

  it('counts a sample before a long gap as one millisecond at most', () => {
    const samples: [number, number][] = [
      [2, 0],
      [1, 90_000],
    ];
    expect(
      scriptTime(
        profile(
          0,
          [
            [1, 0, ''],
            [2, 1, OURS],
          ],
          samples,
        ),
        ofExtension,
      ),
    ).toBe(1);
  });

  it('counts a call and the samples in it once', () => {
    const samples: [number, number][] = [
      [2, 0],
      [2, 500],
      [1, 500],
    ];
    const events = [
      event('FunctionCall', 0, 1000, OURS),
      ...profile(
        0,
        [
          [1, 0, ''],
          [2, 1, OURS],
        ],
        samples,
      ),
    ];
    expect(scriptTime(events, ofExtension)).toBe(1);
  });
});

it('a script’s own time is without that of the scripts it calls, and of those that call it', () => {
  const nodes: [number, number, string][] = [
    [1, 0, ''],
    [2, 1, 'chrome-extension://abc/detect.js'],
    [3, 2, ''],
    [4, 2, 'chrome-extension://abc/overlay.js'],
    [5, 4, ''],
    [6, 4, 'chrome-extension://abc/detect.js'],
    [7, 6, ''],
  ];
  const samples = [2, 3, 4, 5, 6, 7, 1].map((node): [number, number] => [node, 200]);
  const events = profile(0, nodes, samples);
  expect(ownTime(events, (url) => url.endsWith('detect.js'))).toBeCloseTo(0.4);
  expect(scriptTime(events, ofExtension)).toBeCloseTo(1.2);
});

describe('other things in a trace', () => {
  it('counts only timers that call us', () => {
    const events = [
      event('TimerFire', 0, 2000),
      event('FunctionCall', 500, 1000, OURS),
      event('TimerFire', 5000, 2000),
      event('FunctionCall', 5500, 1000, PAGE),
    ];
    expect(callsWithin(events, 'TimerFire', ofExtension)).toBe(1);
    expect(callsWithin(events, 'FireAnimationFrame', ofExtension)).toBe(0);
  });

  it('only the thread of the page: the service worker is an extension’s script as well', () => {
    const mark = event('bench-here', 0, 0);
    const worker = { ...event('FunctionCall', 0, 9000, 'chrome-extension://abc/background.js'), pid: 7 };
    expect(onThreadOf(mark, [mark, worker])).toEqual([mark]);
  });

  it('a missing mark is reported', () => {
    expect(() => markedAt([], 'bench-shown')).toThrow(/no mark "bench-shown"/);
  });
});
