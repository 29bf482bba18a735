import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Item } from '../../platform/store.ts';
import { fakeStorage } from './storage.ts';

type Records = Record<string, { version: number; value: unknown }>;

/** Storage as each released version left it: a file a version, written once and never changed. */
const FOLDER = `${import.meta.dirname}/stored`;
const releases = readdirSync(FOLDER).map((file): [string, Records] => [
  file.replace('.json', ''),
  JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')),
]);

/** Loads this version over some storage; it reads the browser global on import, so it is imported again. */
async function versionOver(start: Record<string, unknown>) {
  const storage = fakeStorage(start);
  vi.stubGlobal('chrome', { storage: { local: storage.local } });
  vi.resetModules();
  const { storedItems } = await import('../../platform/stored-items.ts');
  const { read } = await import('../../platform/store.ts');
  const items = storedItems.map(({ item }) => item as unknown as Item<unknown>);
  const readAll = async () =>
    Object.fromEntries(await Promise.all(items.map(async (item) => [item.key, await read(item)])));
  const portable = storedItems.flatMap(({ item, isPortable }) => (isPortable ? [item.key] : []));
  const { restoreQuarantined } = await import('../../platform/quarantine.ts');
  const { parseExport } = await import('../../platform/file.ts');
  return { ...storage, items, portable, readAll, restoreQuarantined, parseExport };
}

/** Records as a version after this one would leave them, which this one cannot read. */
const newer = (records: Records): Records =>
  Object.fromEntries(
    Object.entries(records).map(([key, { version, value }]) => [key, { version: version + 100, value }]),
  );

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(releases)('what version %s left', (_, records) => {
  test('is read completely, and nothing is quarantined', async () => {
    const { readAll, items, contents } = await versionOver(records);
    const values = await readAll();
    for (const item of items) {
      const record = records[item.key];
      if (record === undefined) continue;
      if (record.version === item.version) expect(values[item.key]).toEqual(record.value);
      else expect(values[item.key], `${item.key}: mend \`migrate\``).not.toEqual(item.empty);
    }
    expect(Object.keys(contents).filter((key) => key.startsWith('aside/'))).toEqual([]);
  });

  test('can be brought back from a file', async () => {
    const { portable, parseExport } = await versionOver({});
    const own = Object.fromEntries(portable.map((key) => [key, records[key]]));
    const file = { segnavia: 1, made: '2026-11-29T10:00:00.000Z', records: own };
    expect(parseExport(JSON.stringify(file))).toMatchObject({ records: { settings: {}, progress: {} } });
  });
});

describe('an older version', () => {
  const [[, records] = ['', {}]] = releases;

  test('deletes nothing that a newer version left', async () => {
    const { readAll, items, contents } = await versionOver(newer(records));
    const values = await readAll();
    for (const item of items) expect(values[item.key]).toEqual(item.empty);
    expect(Object.values(contents)).toEqual(expect.arrayContaining(Object.values(newer(records))));
  });

  test('leaves everything for the newer version that follows', async () => {
    const before = await versionOver(newer(records));
    await before.readAll();
    // The newer version knows its own records: here this version, of records that are its own.
    const asides = Object.entries(before.contents).map(([key, record]) => {
      const { version, value } = record as Records[string];
      return [key, { version: version - 100, value }];
    });
    const after = await versionOver(Object.fromEntries(asides));
    await after.restoreQuarantined();
    expect(after.contents).toEqual(records);
  });

  test('newer choices win over quarantined values', async () => {
    const chosen = { version: 1, value: { at: null } };
    const quarantined = { 'aside/announced/2026-11-29T10:00:00.000Z': records.announced };
    const { restoreQuarantined, contents } = await versionOver({ announced: chosen, ...quarantined });
    await restoreQuarantined();
    expect(contents).toEqual({ announced: chosen, ...quarantined });
  });

  test('a choice made during the restoration is not lost', async () => {
    const { version, value } = records.settings as Records[string];
    const quarantined = { 'aside/settings/2026-11-29T10:00:00.000Z': { version, value } };
    const { restoreQuarantined, contents } = await versionOver(quarantined);
    const { change } = await import('../../platform/store.ts');
    const { settings } = await import('../../platform/items.ts');
    await Promise.all([
      restoreQuarantined(),
      change(settings, (current) => ({ ...current, hiddenSites: ['imi'] })),
    ]);
    expect(contents.settings).toMatchObject({ value: { hiddenSites: ['imi'] } });
  });

  test('of several quarantined values the newest readable one is restored', async () => {
    const at = (day: number, record: unknown) => ({ [`aside/ticks/2026-11-0${day}T00:00:00.000Z`]: record });
    const ticks = (moment: string) => ({ version: 1, value: { computer: moment } });
    const { restoreQuarantined, contents } = await versionOver({
      ...at(1, ticks('old')),
      ...at(2, ticks('new')),
      ...at(3, { version: 100, value: {} }),
    });
    await restoreQuarantined();
    expect(contents).toEqual({
      ticks: ticks('new'),
      ...at(1, ticks('old')),
      ...at(3, { version: 100, value: {} }),
    });
  });
});
