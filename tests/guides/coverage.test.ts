import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checks } from '../../checks/index.ts';
import { guides } from '../../guides/index.ts';
import type { Statement } from '../../guides/schema.ts';
import english from '../../locales/en.json';
import { coverage, fileOfTarget, statements } from '../../scripts/coverage/table.ts';
import { nearest, targetsOf, wrongStatements } from './statement-rules.ts';

const targets = targetsOf(
  guides,
  checks.map(([id]) => id),
  english,
);
const sources = Object.keys(guides.sources);

describe('what the source documents say', () => {
  test('is there for each document and for the reported problems', () => {
    expect(Object.keys(statements).sort()).toEqual(['imi-note', 'inail-walk', 'nimic', 'problems']);
  });

  test.each(Object.entries(statements))('%s is carried, or it is said why not', (name, all) => {
    expect(wrongStatements({ [name]: all }, sources, targets)).toEqual([]);
  });

  test('is in docs/coverage.md', () => {
    const written = existsSync('docs/coverage.md') ? readFileSync('docs/coverage.md', 'utf8') : '';
    expect(written === coverage(statements), 'docs/coverage.md is out of date: run `npm run coverage`').toBe(
      true,
    );
  });

  test('leads to files that there are', () => {
    const all = Object.values(statements).flatMap((each) => Object.values(each));
    const files = all.flatMap((each) => ('carried' in each ? each.carried.map(fileOfTarget) : []));
    expect([...new Set(files)].filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('statements that are wrong', () => {
  const few = { hint: ['imi/start/login', 'imi/home/arrived'], check: ['cache'], word: ['popup/title'] };
  const right = { says: 'Click here', carried: ['hint imi/start/login', 'check cache'] };
  const wrong = (all: Record<string, unknown>, name = 'nimic') =>
    wrongStatements({ [name]: all as Record<string, Statement> }, ['nimic'], few);

  test('the example itself is right', () => {
    expect(wrong({ 1: right, 2: { says: 'Wait', not: 'Nothing to do.' } })).toEqual([]);
  });

  test.each([
    [
      'hint that does not exist',
      { carried: ['hint imi/start/logon'] },
      /no hint "imi\/start\/logon"; the nearest is "imi\/start\/login"/,
    ],
    ['check that does not exist', { carried: ['check cash'] }, /no check "cash"; the nearest is "cache"/],
    ['kind that does not exist', { carried: ['tip cache'] }, /"tip cache" must be one of hint, check, word/],
    ['kind that every object has', { carried: ['constructor cache'] }, /must be one of/],
    ['target without an id', { carried: ['check'] }, /must be one of/],
    ['target of three words', { carried: ['check cache please'] }, /must be one of/],
    ['target twice', { carried: ['check cache', 'check cache'] }, /"check cache" stands there twice/],
    ['nothing that carries it', { carried: [] }, /one of the two/],
    ['both', { not: 'Why' }, /one of the two/],
    ['neither', { carried: undefined }, /one of the two/],
    ['no words', { says: ' ' }, /write `says`/],
    ['no reason', { carried: undefined, not: '' }, /write `not`/],
    ['difference without words', { differs: '' }, /write `differs`/],
  ])('%s', (_, change, says) => {
    const [first, ...more] = wrong({ 1: { ...right, ...change } });
    expect(first).toMatch(says);
    expect(first).toMatch(/^guides\/statements\/nimic\.ts, statement 1: /);
    expect(more).toEqual([]);
  });

  test.each([
    ['a number left out', { 1: right, 3: right }, /number 2 is missing before "3"/],
    ['a key that is no number', { 1: right, one: right }, /number 2 is missing before "one"/],
    ['a beginning at nought', { 0: right, 1: right }, /number 1 is missing before "0"/],
    ['no statements', {}, /write what the document says/],
  ])('%s', (_, all, says) => {
    expect(wrong(all)).toEqual([expect.stringMatching(says)]);
  });

  test('a file named for no source', () => {
    expect(wrong({ 1: right }, 'hearsay')).toEqual([
      expect.stringMatching(/^guides\/statements\/hearsay\.ts is named for no source: .*guides\/sources\.ts/),
    ]);
  });

  test('the nearest of none', () => expect(nearest('cash', [])).toBe(null));
});

describe('the table', () => {
  const table = coverage({
    'inail-walk': {
      1: { says: 'Register | or not', carried: ['hint inail/home/register'], differs: 'Ended.' },
      2: { says: 'A picture', not: 'Nothing to read in it.' },
    },
  });

  test('has a row for each statement, with links and counts', () => {
    expect(table).toContain(
      '| 1 | Register \\| or not | [`hint inail/home/register`](../guides/inail/pages/home.ts) | Ended. |',
    );
    expect(table).toContain('| 2 | A picture | — Nothing to read in it. |  |');
    expect(table).toContain('2 statements: 1 carried, 1 of them with a note; 1 not carried.');
  });

  test('says which document is historic', () => expect(table).toContain('shown as historic'));
});
