import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import english from '../../locales/en.json' with { type: 'json' };
import italian from '../../locales/it.json' with { type: 'json' };
import { readTexts } from '../../platform/texts.ts';
import { TRANSLATE, translatedTexts } from '../../scripts/build/awaiting-translation.ts';
import { textScript } from '../../scripts/build/packed-texts.ts';

vi.mock('../../platform/native.ts', () => ({ native: { runtime: { getURL: (path: string) => path } } }));

const run = vi.fn<(path: string) => void>();
const pack = (texts: Record<string, string>, keys: Record<string, string> = english) =>
  run.mockImplementation(() => runInThisContext(textScript('it', texts, keys)));

beforeEach(() => vi.stubGlobal('importScripts', run));
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'segnaviaTexts');
  vi.unstubAllGlobals();
});

test('the texts of a language survive packing unchanged', async () => {
  pack(italian);
  expect(await readTexts('it')).toEqual(translatedTexts(italian));
  expect(run).toHaveBeenCalledWith('/locales/it.js');
});

test('a missing text stays missing, and shifts no other', async () => {
  const { name, ...rest } = italian;
  pack(rest);
  expect(await readTexts('it')).toEqual(translatedTexts(rest));
  // English takes the place of one that awaits translation.
  pack({ ...rest, name: TRANSLATE });
  expect(await readTexts('it')).toEqual(translatedTexts(rest));
});

test('texts of another version are rejected, because their numbers belong to other texts', async () => {
  pack(italian, { ...english, 'of/tomorrow': 'New' });
  await expect(readTexts('it')).rejects.toThrow('reinstall Segnavia');
});
