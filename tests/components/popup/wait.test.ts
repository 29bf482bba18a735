import { expect, it } from 'vitest';
import { endInWords, lengthInWords } from '../../../components/popup/wait.ts';

it.each([
  [15, 'en', '15 minutes'],
  [15, 'it', '15 minuti'],
  [1440, 'en', '24 hours'],
  [90, 'it', '90 minuti'],
])('%i minutes in %s are %s', (minutes, language, words) => {
  expect(lengthInWords(minutes, language)).toBe(words);
});

const now = new Date(2026, 10, 22, 14, 30);
const at = (hour: number) => new Date(2026, 10, 22, hour, 25).toISOString();

it.each([
  [at(14), 15, 'en', '14:40'],
  [at(14), 1440, 'en', '23 November at 14:25'],
  [at(14), 1440, 'it', '23 novembre alle ore 14:25'],
  [at(13), 15, 'en', null],
  ['', 15, 'en', null],
])('a wait since %j of %i minutes ends, in %s, at %j', (since, minutes, language, words) => {
  expect(endInWords(since, minutes, now, language)).toBe(words);
});
