import { expect, it } from 'vitest';
import { endInWords, lengthInWords } from '../../../components/popup/wait.ts';

const known = { pages: [], source: 'reading', date: '2026' };
const minutes = (count: number) => ({ minutes: count, ...known });
const days = { months: 3, notices: [], ...known };

it.each([
  [minutes(15), 'en', '15 minutes'],
  [minutes(15), 'it', '15 minuti'],
  [minutes(1440), 'en', '24 hours'],
  [minutes(90), 'it', '90 minuti'],
  [days, 'it', '3 mesi'],
])('%j in %s is %s', (clock, language, words) => {
  expect(lengthInWords(clock, language)).toBe(words);
});

const now = new Date(2026, 10, 22, 14, 30);

it.each([
  [minutes(15), new Date(2026, 10, 22, 14, 40), 'en', '14:40'],
  [minutes(15), new Date(2026, 10, 23, 14, 25), 'en', '23 November at 14:25'],
  [minutes(15), new Date(2026, 10, 23, 14, 25), 'it', '23 novembre alle ore 14:25'],
  [days, new Date(2027, 1, 22), 'en', '22 February 2027'],
  [days, new Date(2027, 2, 1), 'it', '1 marzo 2027'],
])('of %j the end %s, in %s, is said as %j', (clock, end, language, words) => {
  expect(endInWords(clock, end, now, language)).toBe(words);
});
