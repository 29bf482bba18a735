import { expect, it } from 'vitest';
import { dayInWords } from '../../../components/popup/day.ts';

const now = new Date(2026, 10, 22, 0, 30);
const at = (...parts: [number, number, number, number]) => new Date(...parts).toISOString();

it.each([
  [at(2026, 10, 22, 0), 'en', 'today'],
  [at(2026, 10, 21, 23), 'en', 'yesterday'],
  [at(2026, 10, 21, 1), 'it', 'ieri'],
  [at(2026, 9, 2, 12), 'en', '2 Oct 2026'],
  [at(2026, 9, 2, 12), 'it', '2 ott 2026'],
  // A clock that was set back.
  [at(2026, 10, 24, 12), 'it', '24 nov 2026'],
])('%s in %s is %s', (moment, language, words) => {
  expect(dayInWords(moment, now, language)).toBe(words);
});

it.each([null, '', 'yesterday'])('%j is no day', (moment) => {
  expect(dayInWords(moment, now, 'en')).toBeNull();
});
