import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isMessage } from '../../platform/messages.ts';
import type { Item } from '../../platform/store.ts';
import { fakeStorage } from './storage.ts';

/** To look further: `SEGNAVIA_SEED=$RANDOM npx vitest run tests/platform/faults.test.ts`. */
const seed = Number(process.env.SEGNAVIA_SEED ?? 20261122);

/** All that is kept, over this storage; the rooms take hold of the browser when they are loaded, so they are loaded anew. */
async function keptIn(start: Record<string, unknown>) {
  const storage = fakeStorage(start);
  vi.stubGlobal('chrome', { storage: { local: storage.local } });
  vi.resetModules();
  const [store, { storedItems: kept }] = await Promise.all([
    import('../../platform/store.ts'),
    import('../../platform/stored-items.ts'),
  ]);
  return { ...storage, ...store, all: kept.map(({ item }) => item as unknown as Item<unknown>) };
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const stored = fc.oneof(
  fc.jsonValue(),
  fc.record({ version: fc.oneof(fc.nat(4), fc.jsonValue()), value: fc.jsonValue() }),
  fc.record({
    version: fc.constantFrom(1, 2),
    value: fc.record({
      journey: fc.jsonValue(),
      places: fc.jsonValue(),
      current: fc.jsonValue(),
      hints: fc.jsonValue(),
    }),
  }),
);

test(`whatever lies in storage, reading it throws nothing, and nothing that was there is lost (seed ${seed})`, async () => {
  const { all: items } = await keptIn({});
  const cases = fc.record({
    which: fc.nat(items.length - 1),
    junk: stored,
    fails: fc.subarray(['get', 'set', 'remove'] as const),
  });
  const holds = fc.asyncProperty(cases, async ({ which, junk, fails }) => {
    const { key } = items[which] as (typeof items)[number];
    const { all, read, change, stored: now, local } = await keptIn({ [key]: junk, other: 1 });
    const item = all[which] as (typeof all)[number];
    for (const name of fails) local[name].mockRejectedValue(new Error('no room'));
    expect(item.isValid(await read(item))).toBe(true);
    await change(item, (value) => value).catch(() => undefined);
    // As it was, brought to today's version, or set aside whole.
    const values = Object.values(now).map((each) => JSON.stringify(each));
    const own = now[key] as { value?: unknown } | undefined;
    const there = JSON.stringify(structuredClone(junk));
    const brought =
      own && item.isValid(own.value) && (junk as { version: number } | null)?.version !== item.version;
    expect(values.includes(there) || brought, `${key}: ${there} became ${values}`).toBe(true);
    expect(now.other).toBe(1);
  });
  await fc.assert(holds, { seed, numRuns: 300 });
}, 60_000);

test('slow storage: changes wait for each other, and none is lost', async () => {
  const { all, change, read, local, stored: now } = await keptIn({});
  const ticks = all.find(({ key }) => key === 'ticks') as Item<Record<string, string>>;
  const set = local.set.getMockImplementation() as (items: Record<string, unknown>) => Promise<void>;
  local.set.mockImplementation(async (items) => {
    await new Promise((done) => setTimeout(done, 5));
    await set(items);
  });
  const one = (name: string) => change(ticks, (value) => ({ ...value, [name]: 'x' }));
  const [, between] = await Promise.all([one('a'), read(ticks), one('b'), one('c')]);
  expect(ticks.isValid(between)).toBe(true);
  expect(await read(ticks)).toEqual({ a: 'x', b: 'x', c: 'x' });
  expect(Object.keys(now)).toEqual(['ticks']);
});

const wild = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  fc.record(
    {
      kind: fc.oneof(
        fc.constantFrom(
          'page-shown',
          'briefing',
          'hint-hidden',
          'site-hidden',
          'step-done',
          'report-wanted',
          'status',
        ),
        fc.anything(),
      ),
      page: fc.anything(),
      hint: fc.anything(),
      site: fc.anything(),
      journey: fc.anything(),
      path: fc.anything(),
      tab: fc.anything(),
      signature: fc.anything(),
      isReady: fc.anything(),
    },
    { requiredKeys: ['kind'] },
  ),
);
const short = (value: unknown) => typeof value === 'string' && value.length < 200;
const isPageSeen = ({ page, signature, isReady }: Record<string, unknown>) =>
  (page === null || short(page)) &&
  (signature === null || Number.isInteger(signature)) &&
  typeof isReady === 'boolean';
/** The schema once more, by hand. */
const RIGHT: Record<string, (message: Record<string, unknown>) => boolean> = {
  'page-shown': isPageSeen,
  briefing: isPageSeen,
  'path-changed': () => true,
  'hints-wrong': () => true,
  'hint-hidden': ({ hint }) => short(hint),
  'site-hidden': ({ site }) => short(site),
  'maintenance-seen': () => true,
  'step-done': ({ journey, path }) => short(journey) && short(path),
  'report-wanted': ({ tab }) => tab === null || Number.isInteger(tab),
  'clearing-allowed': () => true,
  status: () => true,
  ping: () => true,
  focus: () => true,
  'settings-changed': () => true,
};

test(`no wild value is taken for a message, and none breaks the door (seed ${seed})`, () => {
  const holds = fc.property(wild, (value) => {
    const kind = (value as { kind?: unknown } | null | undefined)?.kind;
    const known =
      typeof value === 'object' && value !== null && typeof kind === 'string' && Object.hasOwn(RIGHT, kind);
    expect(isMessage(value)).toBe(known && (RIGHT[kind]?.(value as Record<string, unknown>) ?? false));
  });
  fc.assert(holds, { seed, numRuns: 3000 });
});
