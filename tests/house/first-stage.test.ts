import { expect, test } from 'vitest';
import { type SourceFile, source } from '../../scripts/figures/source.ts';

/** Entry of the script that every page of our sites loads. */
const START = 'entrypoints/content/detect.ts';
/** Imports that it must not have: the page pays for every byte, on every load. */
const TOO_HEAVY = /^(preact|i18next|webextension-polyfill|guides\/.*|locales\/.*|components\/.*\.tsx)$/;

/** Every file that is brought by value imports, with the way by which it comes. */
function reached(start: string, read: (path: string) => SourceFile): Map<string, string> {
  const ways = new Map([[start, start]]);
  for (const [path, way] of ways) {
    if (!/\.tsx?$/.test(path)) continue;
    for (const { to, typeOnly } of read(path).arrows) {
      if (!typeOnly && !ways.has(to)) ways.set(to, `${way} → ${to}`);
    }
  }
  return ways;
}

const heavy = (ways: Map<string, string>) =>
  [...ways]
    .filter(([to]) => TOO_HEAVY.test(to))
    .map(([, way]) => `${way}: too heavy for every page; bring it in the second stage (content/overlay.ts).`);

test('the first stage loads nothing heavy into a page', () => {
  const ways = reached(START, source);
  expect(heavy(ways)).toEqual([]);
  expect([...ways.keys()]).toContain('engine/page/recognise.ts');
});

test('a heavy import is found through other files, a type import is ignored', () => {
  const files: Record<string, string> = {
    'a/start.ts': `import { b } from './b.ts'; import type { W } from '../platform/speech.ts';`,
    'a/b.ts': `import i18next from 'i18next';`,
    'platform/speech.ts': `import all from '../locales/en.json';`,
  };
  const ways = reached('a/start.ts', (path) => source(path, files[path] ?? ''));
  expect(heavy(ways)).toEqual([expect.stringMatching(/^a\/start\.ts → a\/b\.ts → i18next: too heavy/)]);
});
