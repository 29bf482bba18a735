import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeholdersIn } from '../../scripts/new/placeholder.ts';

const files = ['guides', 'checks', 'locales', 'practice']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
  .filter((path) => /\.(ts|json|html)$/.test(path));

test('nothing that `npm run new` wrote is left to fill in', () => {
  const left = [...files, 'tests/browser/walks.ts'].flatMap((path) =>
    placeholdersIn(path, readFileSync(path, 'utf8')),
  );
  expect(left).toEqual([]);
});

test.each([
  [`      note: 'FILL IN: the place',`, 'a.ts:2: write this in place of “FILL IN: the place”.'],
  ['  "imi/home": "FILL IN: a name",', 'a.ts:2, "imi/home": write this in place of “FILL IN: a name”.'],
  ['<h1>FILL IN: the heading</h1>', 'a.ts:2: write this in place of “FILL IN: the heading”.'],
  ['/** FILL IN: the reason */', 'a.ts:2: write this in place of “FILL IN: the reason”.'],
])('%s is named with its line', (line, sentence) => {
  expect(placeholdersIn('a.ts', `\n${line}\n`)).toEqual([sentence]);
});
