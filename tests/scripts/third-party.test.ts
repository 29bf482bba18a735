import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LICENCES } from '../../scripts/third-party/licences.ts';
import { copyrightIn, listedIn, listing, sourceOf } from '../../scripts/third-party/listing.ts';
import { noteShipped, packageOf } from '../../scripts/third-party/shipped.ts';

const text = readFileSync('THIRD-PARTY.md', 'utf8');

// Which packages ship, the build knows: `npm test` compares them after it (scripts/test/stages.ts).
describe('THIRD-PARTY.md', () => {
  test('says of its packages what they say of themselves', () => {
    expect(text, 'type `npm run third-party`').toBe(listing('.', listedIn(text)));
  });

  test('lists every package that the extension asks for', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(listedIn(text)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });

  test('holds no licence that is not compatible with the EUPL 1.2', () => {
    // MIT gives no conditions that the EUPL could break; the appendix of the EUPL 1.2 names the MPL 2.0.
    expect(Object.keys(LICENCES).sort()).toEqual(['MIT', 'MPL-2.0']);
  });

  test.each(['GPL-2.0-only', 'UNLICENSED', 'toString'])('a package under %s may not ship', (license) => {
    const root = mkdtempSync(join(tmpdir(), 'segnavia-'));
    try {
      mkdirSync(join(root, 'node_modules', 'a'), { recursive: true });
      const manifest = JSON.stringify({ version: '1.0.0', license });
      writeFileSync(join(root, 'node_modules', 'a', 'package.json'), manifest);
      expect(() => listing(root, ['a'])).toThrow(`a ships under ${license}`);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

test.each([
  ['/home/me/segnavia/guides/index.ts', null],
  ['/home/me/segnavia/node_modules/preact/hooks/dist/hooks.mjs', 'preact'],
  ['C:\\segnavia\\node_modules\\@wxt-dev\\browser\\src\\index.mjs', '@wxt-dev/browser'],
  ['/a/node_modules/b/node_modules/c/index.js', 'c'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['\0virtual:wxt-background-entrypoint?/a/entrypoints/background.ts', 'wxt'],
])('%j is from %s', (module, name) => {
  expect(packageOf(module)).toBe(name);
});

test('what is shaken out of a bundle does not ship', () => {
  const packages = new Set<string>();
  const modules = {
    '/a/node_modules/left/x.js': { renderedLength: 1 },
    '/a/node_modules/out/x.js': { renderedLength: 0 },
  };
  noteShipped(packages).generateBundle(null, { a: { type: 'chunk', modules }, b: { type: 'asset' } });
  expect([...packages]).toEqual(['left']);
});

test.each([
  ['git+https://github.com/a/b.git', 'https://github.com/a/b'],
  ['git+ssh://git@github.com/a/b.git', 'https://github.com/a/b'],
  ['git://github.com/a/b.git', 'https://github.com/a/b'],
  ['https://github.com/a/b', 'https://github.com/a/b'],
])('the repository %s is at %s', (repository, address) => {
  expect(sourceOf({ url: repository })).toBe(address);
});

test('the condition of a licence is no copyright line', () => {
  const licence =
    'MIT\n\nCopyright (c) 2015-present A B\n\nPermission is hereby granted …\nCopyright 2016 No One';
  expect(copyrightIn(licence)).toEqual(['Copyright (c) 2015-present A B']);
});
