import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Item } from '../../platform/store.ts';
import { fakeStorage } from './storage.ts';

type List = { names: string[] };
const isList = (value: unknown): value is List =>
  typeof value === 'object' && value !== null && Array.isArray((value as List).names);
const item: Item<List> = { key: 'list', version: 2, empty: { names: [] }, isValid: isList };
const migrating: Item<List> = {
  ...item,
  migrate: (value, from) => (from === 1 ? { names: [value] } : value),
};

/** Loads the store over this storage; it reads the browser global on import, so it is imported again. */
async function storeOver(start: Record<string, unknown> = {}) {
  const storage = fakeStorage(start);
  vi.stubGlobal('chrome', { storage: { local: storage.local } });
  vi.resetModules();
  return { ...storage, ...(await import('../../platform/store.ts')) };
}

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('read', () => {
  test('gives the empty value if nothing is stored', async () => {
    const { read, contents } = await storeOver();
    expect(await read(item)).toEqual({ names: [] });
    expect(contents).toEqual({});
  });

  test('returns the stored value', async () => {
    const { read } = await storeOver({ list: { version: 2, value: { names: ['a'] } } });
    expect(await read(item)).toEqual({ names: ['a'] });
  });

  test('migrates an older version', async () => {
    const { read, contents } = await storeOver({ list: { version: 1, value: 'a' } });
    expect(await read(migrating)).toEqual({ names: ['a'] });
    expect(Object.keys(contents)).toEqual(['list']);
  });

  const unreadable: [string, unknown, Item<List>?][] = [
    ['another shape', { version: 2, value: { names: 'a' } }],
    ['a newer version', { version: 3, value: { names: ['a'] } }],
    ['an older version without a way to this one', { version: 1, value: 'a' }],
    ['an older version whose way leads elsewhere', { version: 0, value: 'a' }, migrating],
    [
      'an older version on whose way something breaks',
      { version: 1, value: 'a' },
      {
        ...item,
        migrate: () => {
          throw new Error('broken');
        },
      },
    ],
    ['no version', { value: { names: ['a'] } }],
    ['a version that is no number', { version: '2', value: { names: ['a'] } }],
    ['no value', { version: 2 }],
    ['a bare text', 'a'],
    ['null', null],
    ['a list', [1]],
    ['a number', 0],
  ];
  test.each(unreadable)(
    '%s: gives the empty value, and quarantines the stored one',
    async (_, record, readItem = item) => {
      const { read, contents } = await storeOver({ list: record, other: 1 });
      expect(await read(readItem)).toEqual({ names: [] });
      const { other: untouched, ...rest } = contents;
      expect(untouched).toBe(1);
      expect(Object.keys(rest)).toEqual([expect.stringMatching(/^aside\/list\/\d{4}-\d\d-\d\dT/)]);
      expect(Object.values(rest)).toEqual([record]);
      expect(await read(readItem)).toEqual({ names: [] });
      expect(Object.keys(contents)).toHaveLength(2);
    },
  );

  test('if storage fails: gives the empty value, and warns on the console', async () => {
    const { read, local } = await storeOver();
    local.get.mockRejectedValue(new Error('no storage'));
    expect(await read(item)).toEqual({ names: [] });
    expect(warn).toHaveBeenCalledOnce();
  });

  test('works without storage', async () => {
    vi.stubGlobal('chrome', {});
    vi.resetModules();
    const { read } = await import('../../platform/store.ts');
    expect(await read(item)).toEqual({ names: [] });
  });

  test('works if the unreadable value cannot be quarantined', async () => {
    const { read, local, contents } = await storeOver({ list: 'broken' });
    local.set.mockRejectedValue(new Error('full'));
    expect(await read(item)).toEqual({ names: [] });
    expect(contents).toEqual({ list: 'broken' });
  });
});

describe('change', () => {
  const add = (name: string) => (list: List) => ({ names: [...list.names, name] });

  test('stores the value with its version, and returns it', async () => {
    const { change, contents } = await storeOver();
    expect(await change(item, add('a'))).toEqual({ names: ['a'] });
    expect(contents).toEqual({ list: { version: 2, value: { names: ['a'] } } });
  });

  test('applies two simultaneous changes', async () => {
    const { change, read } = await storeOver();
    await Promise.all([change(item, add('a')), change(item, add('b')), change(item, add('c'))]);
    expect(await read(item)).toEqual({ names: ['a', 'b', 'c'] });
  });

  test('applies simultaneous changes of popup and background', async () => {
    const popup = await storeOver();
    vi.resetModules();
    const background = await import('../../platform/store.ts');
    await Promise.all([popup, background, popup].map((page, at) => page.change(item, add(`${at}`))));
    expect((await popup.read(item)).names.sort()).toEqual(['0', '1', '2']);
  });

  test('does not write an unchanged value', async () => {
    const { change, local } = await storeOver({ list: { version: 2, value: { names: ['a'] } } });
    expect(await change(item, (list) => list)).toEqual({ names: ['a'] });
    expect(local.set).not.toHaveBeenCalled();
  });

  test('reports a failure and does not hold up the next change', async () => {
    const { change, local, read } = await storeOver();
    local.set.mockRejectedValueOnce(new Error('full'));
    const first = change(item, add('a'));
    const second = change(item, add('b'));
    await expect(first).rejects.toThrow('full');
    await second;
    expect(await read(item)).toEqual({ names: ['b'] });
  });

  test('a change that throws stores nothing', async () => {
    const { change, contents } = await storeOver();
    const broken = change(item, () => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(contents).toEqual({});
  });

  test('overwrites nothing if storage cannot be read', async () => {
    const before = { list: { version: 2, value: { names: ['a'] } } };
    const { change, local, contents } = await storeOver(before);
    local.get.mockRejectedValueOnce(new Error('busy'));
    await expect(change(item, add('b'))).rejects.toThrow('busy');
    expect(contents).toEqual(before);
  });

  test('quarantines an unreadable value before overwriting it', async () => {
    const { change, contents } = await storeOver({ list: 'broken' });
    await change(item, add('a'));
    expect(Object.values(contents)).toEqual(
      expect.arrayContaining(['broken', { version: 2, value: { names: ['a'] } }]),
    );
  });
});

describe('onChange', () => {
  test('is called for its own items only, until the signal', async () => {
    const { onChange, local, listeners } = await storeOver();
    const [life, call] = [new AbortController(), vi.fn()];
    onChange([item], call, life.signal);
    await local.set({ other: 1 });
    expect(call).not.toHaveBeenCalled();
    await local.set({ list: 1, other: 2 });
    expect(call).toHaveBeenCalledOnce();
    life.abort();
    await local.set({ list: 2 });
    expect([call.mock.calls.length, listeners.size]).toEqual([1, 0]);
  });
});

describe('native', () => {
  test.each([
    ['Firefox’s `browser` comes before `chrome`', { browser: { runtime: { id: 'a' } }, chrome: {} }, true],
    ['`chrome` alone', { chrome: { runtime: { id: 'a' } } }, true],
    ['an extension that is gone', { chrome: { runtime: {} } }, false],
    ['an extension that is gone without a trace', { chrome: {} }, false],
    [
      'an extension that throws when asked',
      {
        chrome: {
          get runtime() {
            throw new Error('Extension context invalidated.');
          },
        },
      },
      false,
    ],
  ])('%s', async (_, world, lives) => {
    for (const [name, value] of Object.entries(world)) vi.stubGlobal(name, value);
    vi.resetModules();
    const { isAlive: alive } = await import('../../platform/native.ts');
    expect(alive()).toBe(lives);
  });
});
