import { afterEach, expect, test } from 'vitest';
import { archive, unpack } from '../../scripts/zip/archive.ts';
import { checksumOf } from '../../scripts/zip/tree.ts';
import { differences } from '../../scripts/zip/twice.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files: [string, Uint8Array][] = [
  ['manifest.json', bytes('{}')],
  ['locales/ελ.js', bytes('β'.repeat(100))],
  ['run', bytes('#!/bin/sh\n')],
  ['Z', bytes('')],
];
const { TZ } = process.env;

afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

test('packed files are unpacked again, sorted by name', async () => {
  const unpacked = await unpack(await archive(new Map(files)));
  expect([...unpacked]).toEqual([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
});

test('the bytes depend on the files alone, not on their order, the time or the folder', async () => {
  process.env.TZ = 'America/Anchorage';
  const west = await archive(new Map(files));
  process.env.TZ = 'Pacific/Kiritimati';
  const east = await archive(new Map([...files].reverse()));
  expect(checksumOf(east)).toBe(checksumOf(west));
  // Of another version of the library: the packages of a tree come out the same only with the library of its lock.
  expect(checksumOf(west)).toBe('ac41c1d486bc59c80e3df0b0b7aaab78e144a6e9e234ec7a5ea84978ce6540b9');
});

test('different and missing files are named', () => {
  const equalBytes = bytes('same');
  const first = new Map([
    ['a', equalBytes],
    ['b', bytes('first')],
    ['c', equalBytes],
  ]);
  const second = new Map([
    ['a', equalBytes],
    ['b', bytes('second')],
  ]);
  expect(differences(first, second)).toEqual(['b', 'c']);
});
