import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isMessage } from '../../platform/messages.ts';
import type { Item } from '../../platform/store.ts';
import { fakeStorage } from './storage.ts';

/** Seed of the cases; for others: `SEGNAVIA_SEED=$RANDOM npx vitest run tests/platform/faults.test.ts`. */
const seed = Number(process.env.SEGNAVIA_SEED ?? 20261122);

/** Loads platform/ over this storage; its modules read the browser global on import, so they are imported again. */
async function platformOver(start: Record<string, unknown>) {
  const storage = fakeStorage(start);
  vi.stubGlobal('chrome', { storage: { local: storage.local } });
  vi.resetModules();
  const [store, { storedItems }] = await Promise.all([
    import('../../platform/store.ts'),
    import('../../platform/stored-items.ts'),
  ]);
  return { ...storage, ...store, items: storedItems.map(({ item }) => item as unknown as Item<unknown>) };
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const wildRecord = fc.oneof(
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
  const { items } = await platformOver({});
  const cases = fc.record({
    index: fc.nat(items.length - 1),
    junk: wildRecord,
    fails: fc.subarray(['get', 'set', 'remove'] as const),
  });
  const holds = fc.asyncProperty(cases, async ({ index, junk, fails }) => {
    const { key } = items[index] as (typeof items)[number];
    const {
      items: freshItems,
      read,
      change,
      contents,
      local,
    } = await platformOver({ [key]: junk, other: 1 });
    const item = freshItems[index] as (typeof freshItems)[number];
    for (const name of fails) local[name].mockRejectedValue(new Error('no room'));
    expect(item.isValid(await read(item))).toBe(true);
    await change(item, (value) => value).catch(() => undefined);
    // As it was, brought to today's version, or quarantined whole.
    const values = Object.values(contents).map((each) => JSON.stringify(each));
    const record = contents[key] as { value?: unknown } | undefined;
    const there = JSON.stringify(structuredClone(junk));
    const brought =
      record && item.isValid(record.value) && (junk as { version: number } | null)?.version !== item.version;
    expect(values.includes(there) || brought, `${key}: ${there} became ${values}`).toBe(true);
    expect(contents.other).toBe(1);
  });
  await fc.assert(holds, { seed, numRuns: 300 });
}, 60_000);

test('slow storage: changes wait for each other, and none is lost', async () => {
  const { items, change, read, local, contents } = await platformOver({});
  const ticks = items.find(({ key }) => key === 'ticks') as Item<Record<string, string>>;
  const set = local.set.getMockImplementation() as (items: Record<string, unknown>) => Promise<void>;
  local.set.mockImplementation(async (items) => {
    await new Promise((done) => setTimeout(done, 5));
    await set(items);
  });
  const addTick = (name: string) => change(ticks, (value) => ({ ...value, [name]: 'x' }));
  const [, between] = await Promise.all([addTick('a'), read(ticks), addTick('b'), addTick('c')]);
  expect(ticks.isValid(between)).toBe(true);
  expect(await read(ticks)).toEqual({ a: 'x', b: 'x', c: 'x' });
  expect(Object.keys(contents)).toEqual(['ticks']);
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
