import { beforeEach, expect, test, vi } from 'vitest';
import { guides } from '../../guides/index.ts';

const memory = new Map<string, unknown>();
vi.mock('../../platform/tab-memory.ts', () => ({
  readOfTab: async (tab: number) => memory.get(`${tab}`),
  rememberOfTab: async (tab: number, value: unknown) => void memory.set(`${tab}`, value),
}));

const { isSureOf, noteTabPage } = await import('../../entrypoints/background/certainty.ts');

/** A page with a signature that only the page before makes sure. */
const [page = '', signature = 0, pageBefore = ''] = Object.entries(guides.pages).flatMap(
  ([id, { signatures }]) =>
    signatures.flatMap(({ unsure }, index) => (unsure ? [[id, index, unsure.unlessAfter[0]] as const] : [])),
)[0] as [string, number, string];

beforeEach(() => memory.clear());

test('the previous page of the same tab makes a likely page certain, that of another tab does not', async () => {
  await noteTabPage(1, pageBefore);
  await noteTabPage(1, page);
  await noteTabPage(2, page);
  expect(await isSureOf(page, signature, 1)).toBe(true);
  expect(await isSureOf(page, signature, 2)).toBe(false);
  expect(await isSureOf(page, signature)).toBe(false);
});

test('asking changes nothing, however often', async () => {
  await noteTabPage(1, pageBefore);
  const before = structuredClone([...memory]);
  for (let times = 0; times < 3; times++) expect(await isSureOf(page, signature, 1)).toBe(false);
  expect([...memory]).toEqual(before);
});

test('an invalid stored value is no previous page', async () => {
  for (const value of [1, 'x', {}, [], { page }]) {
    memory.set('1', value);
    expect(await isSureOf(page, signature, 1)).toBe(false);
  }
});
