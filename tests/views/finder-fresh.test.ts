import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import { symptomFinder } from '../../views/finder.ts';
import { HELD_OUT } from './finder-held-out.ts';
import { MENDED } from './finder-mended.ts';

const textsIn = (language: string) => {
  const texts: Record<string, string> = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));
  return (key: string) => texts[key] ?? key;
};
const finders = new Map<string, ReturnType<typeof symptomFinder>>();
function finderFor(language: string) {
  const finder =
    finders.get(language) ?? symptomFinder(guides, null, [...new Set(['en', language])].map(textsIn));
  finders.set(language, finder);
  return finder;
}

/** Rows of a table, and the first three answers to each. */
const resultsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [language = '', answer = '', text = ''] = row.split(/ \| (.*?) \| /s);
      return {
        answer,
        text,
        ids: finderFor(language)(text)
          .slice(0, 3)
          .map(({ id }) => id),
      };
    });

/** Numbers of answers that are first, among the first three, and found where nothing should be. */
function count(table: string) {
  const results = resultsOf(table);
  const answerable = results.filter(({ answer }) => answer !== 'none');
  const foreign = results.filter(({ answer }) => answer === 'none');
  const sentences = results
    .filter(({ answer, ids }) => (answer === 'none' ? ids.length > 0 : ids[0] !== answer))
    .map(({ answer, text, ids }) => `“${text}” should find ${answer}, found ${ids.join(', ')}`);
  return {
    first: answerable.filter(({ answer, ids }) => ids[0] === answer).length / answerable.length,
    three: answerable.filter(({ answer, ids }) => ids.includes(answer)).length / answerable.length,
    nothing: foreign.filter(({ ids }) => ids.length === 0).length / foreign.length,
    sentences: sentences.join('\n'),
  };
}

test('corrected phrasings still find their answer', () => {
  const { first, three, nothing, sentences } = count(MENDED);
  expect([first, three, nothing], sentences).toEqual([1, 1, 1]);
});

test('held-out phrasings are answered as well', () => {
  const { first, three, nothing, sentences } = count(HELD_OUT);
  expect(first, sentences).toBeGreaterThanOrEqual(0.87);
  expect(three, sentences).toBeGreaterThanOrEqual(0.95);
  expect(nothing, sentences).toBeGreaterThanOrEqual(0.85);
});
