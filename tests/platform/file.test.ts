import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clocks } from '../../platform/clocks.ts';
import { settings, ticks } from '../../platform/items.ts';
import { progress } from '../../platform/progress.ts';
import { storedItems } from '../../platform/stored-items.ts';
import { source, sourcesOf } from '../../scripts/figures/source.ts';
import { fakeStorage } from './storage.ts';

type Stored = Record<string, unknown>;

/** The file's functions over this storage; they take hold of the browser when they are loaded. */
async function fileOver(start: Stored = {}) {
  const storage = fakeStorage(start);
  const session = { clear: vi.fn(async () => undefined) };
  vi.stubGlobal('chrome', { storage: { local: storage.local, session } });
  vi.resetModules();
  const store = await import('../../platform/store.ts');
  return { ...storage, ...store, ...(await import('../../platform/file.ts')) };
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const now = new Date('2026-11-22T10:00:00Z');
const word = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/);
const moment = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
const someSettings = fc.record({
  language: fc.option(word),
  textSize: fc.constantFrom(100, 125, 150),
  coordinator: fc.record({
    country: fc.stringMatching(/^[A-Z]{2}$/),
    address: fc.option(fc.stringMatching(/^[a-z.+]{1,20}@[a-z]{1,9}(\.[a-z]{2,5}){1,3}$/)),
  }),
  reminders: fc.boolean(),
  hints: fc.boolean(),
  hiddenHints: fc.array(fc.string()),
  hiddenSites: fc.array(word),
  answers: fc.dictionary(
    fc.string(),
    fc.record({
      finder: fc.stringMatching(/^[0-9a-f]{8}$/),
      right: fc.boolean(),
      day: fc.constant('2026-11-23'),
    }),
    { noNullPrototype: true },
  ),
});
const someProgress = fc.record({
  current: fc.option(fc.string()),
  places: fc.dictionary(fc.string(), fc.record({ step: fc.string(), at: moment }), { noNullPrototype: true }),
});
const someTicks = fc.dictionary(fc.string(), moment, { noNullPrototype: true });
const someClocks = fc.dictionary(
  fc.string(),
  fc.record({
    since: fc
      .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    seen: fc.nat(),
    uid: fc.string(),
  }),
  { noNullPrototype: true },
);
const record = ({ version }: { version: number }, value: unknown) => ({ version, value });
const everything = fc.record({
  settings: someSettings.map((value) => record(settings, value)),
  progress: someProgress.map((value) => record(progress, value)),
  ticks: someTicks.map((value) => record(ticks, value)),
  clocks: someClocks.map((value) => record(clocks, value)),
});

/** Values of any shape, with our own names in them more often than chance would have it. */
const wild = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, 1, 2, -1, 1e99, '', 'IT', '2026-11-22T10:00:00Z', [], {}),
    fc.string(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...['segnavia', 'made', 'records', 'settings', 'progress', 'ticks', 'version', 'value', 'places'],
        ...['current', 'language', 'coordinator', '__proto__', 'constructor', 'toString'],
      ),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;
const wildFile = fc.oneof(
  wild,
  wild.map((records) => ({ segnavia: 1, made: '2026-11-22T10:00:00Z', records })),
  wild.map((value) => ({
    segnavia: 1,
    made: '2026-11-22T10:00:00Z',
    records: { settings: { version: 2, value }, progress: { version: 2, value } },
  })),
);

describe('an export', () => {
  test('export, delete and import restore everything', async () => {
    await fc.assert(
      fc.asyncProperty(everything, async (start) => {
        const {
          contents,
          exportData: pack,
          parseExport: unpack,
          importData: moveIn,
          deleteAll,
        } = await fileOver(start);
        const text = await pack(now);
        expect(contents).toEqual(start);
        await deleteAll();
        expect(contents).toEqual({});
        const luggage = unpack(text);
        if (typeof luggage === 'string') throw new Error(`refused: ${luggage}`);
        expect(luggage.made).toBe(now.toISOString());
        await moveIn(luggage);
        expect(contents).toEqual(start);
      }),
      { numRuns: 60 },
    );
  });

  test('quarantined values are not exported, and are deleted with everything else', async () => {
    const { contents, exportData: pack, deleteAll } = await fileOver({ 'aside/settings/x': 1 });
    expect(await pack(now)).not.toContain('aside');
    await deleteAll();
    expect(contents).toEqual({});
  });

  test('a file of an older version is migrated', async () => {
    const { parseExport: unpack } = await fileOver();
    const old = { language: 'it', hints: false, hiddenHints: [], hiddenSites: [] };
    const records = { settings: { version: 1, value: old } };
    const luggage = unpack(JSON.stringify({ segnavia: 1, made: now.toISOString(), records }));
    expect(luggage).toMatchObject({
      records: { settings: { version: settings.version, value: { ...settings.empty, ...old } } },
    });
  });

  const good = { segnavia: 1, made: now.toISOString(), records: {} };
  const holding = (records: unknown) => JSON.stringify({ ...good, records });
  test.each([
    ['nothing', '', 'broken'],
    ['half a file', JSON.stringify(good).slice(0, 20), 'broken'],
    ['a picture', '\u0089PNG\r\n\u001a', 'broken'],
    ['brackets without end', '['.repeat(900_000), 'broken'],
    ['a megabyte and more', ' '.repeat(1_000_001), 'large'],
    ['a text', '"text"', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['the settings of something else', '{"settings":{}}', 'foreign'],
    ['a mark that is no number', '{"segnavia":"1"}', 'foreign'],
    ['a newer file', JSON.stringify({ ...good, segnavia: 2 }), 'newer'],
    ['a newer record', holding({ settings: { version: 99, value: {} } }), 'newer'],
    ['a record that nobody knows', holding({ clouds: { version: 1, value: {} } }), 'newer'],
    ['a record called __proto__', `{"segnavia":1,"made":"${good.made}","records":{"__proto__":{}}}`, 'newer'],
    ['no records', JSON.stringify({ segnavia: 1, made: good.made }), 'damaged'],
    ['no date', JSON.stringify({ segnavia: 1, records: {} }), 'damaged'],
    ['an invalid date', JSON.stringify({ ...good, made: 'yesterday' }), 'damaged'],
    ['a bare value', holding({ settings: settings.empty }), 'damaged'],
    [
      'an address with a line break',
      holding({
        settings: record(settings, {
          ...settings.empty,
          coordinator: { country: 'IT', address: 'a@b.it\nBcc: c@d.it' },
        }),
      }),
      'damaged',
    ],
    [
      'more hidden hints than there are',
      holding({
        settings: record(settings, {
          ...settings.empty,
          hiddenHints: Array.from({ length: 30_000 }, (_, count) => `x/${count}`),
        }),
      }),
      'damaged',
    ],
    [
      'a hint with a name without end',
      holding({ settings: record(settings, { ...settings.empty, hiddenHints: ['x'.repeat(10_000)] }) }),
      'damaged',
    ],
    [
      'one good record and one bad',
      holding({ settings: record(settings, settings.empty), ticks: record(ticks, [1]) }),
      'damaged',
    ],
  ])('%s is refused', async (_, text, why) => {
    const { parseExport: unpack } = await fileOver();
    expect(unpack(text)).toBe(why);
  });

  test('a random file never throws, and adds only valid values', async () => {
    const { parseExport: unpack } = await fileOver();
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(wildFile, (file) => {
        const luggage = unpack(JSON.stringify(file) ?? '');
        outcomes.add(typeof luggage === 'string' ? luggage : 'taken');
        if (typeof luggage === 'string') return;
        for (const [key, { version, value }] of Object.entries(luggage.records)) {
          const item = storedItems.find((each) => each.item.key === key)?.item;
          expect(item?.version).toBe(version);
          expect(item?.isValid(value)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    // The test would prove nothing if all were refused for the same reason.
    expect([...outcomes]).toEqual(expect.arrayContaining(['foreign', 'newer', 'damaged', 'taken']));
  });

  test('if storage fails nothing is changed, and no incomplete file is written', async () => {
    const start = { settings: record(settings, { ...settings.empty, language: 'it' }) };
    const {
      contents,
      local,
      exportData: pack,
      parseExport: unpack,
      importData: moveIn,
      deleteAll,
    } = await fileOver(start);
    const luggage = unpack(await pack(now));
    if (typeof luggage === 'string') throw new Error(luggage);
    const full = new Error('QUOTA_BYTES quota exceeded');
    local.set.mockRejectedValueOnce(full);
    await expect(moveIn(luggage)).rejects.toThrow('QUOTA');
    local.clear.mockRejectedValueOnce(full);
    await expect(deleteAll()).rejects.toThrow('QUOTA');
    local.get.mockRejectedValueOnce(full);
    await expect(pack(now)).rejects.toThrow('QUOTA');
    expect(contents).toEqual(start);
    await moveIn(luggage);
    expect(local.set).toHaveBeenCalledTimes(2);
  });
});

describe('stored items', () => {
  /** The names of the items that a file defines. */
  const itemsIn = (text: string) =>
    [...text.matchAll(/export const (\w+): Item</g)].map(([, name]) => name as string);
  const list = source('platform/stored-items.ts').text;

  test.each(sourcesOf(['platform']).flatMap(({ path, text }) => itemsIn(text).map((name) => [name, path])))(
    '%s of %s is in the list of all that is kept',
    (name) => {
      expect(list, `add { item: ${name}, travels: … } to platform/stored-items.ts`).toMatch(
        new RegExp(`item: ${name}\\b`),
      );
    },
  );

  test('have unique keys', () => {
    const keys = storedItems.map(({ item }) => item.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(itemsIn('export const a: Item<A> = x;')).toEqual(['a']);
  });
});
