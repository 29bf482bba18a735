import { describe, expect, test } from 'vitest';
import italian from '../../locales/it.json' with { type: 'json' };
import { speechIn } from '../../platform/speech.ts';
import {
  citeSource,
  countryName,
  formatDate,
  formatDateTime,
  formatDay,
  formatEnd,
  formatLength,
  formatList,
  languageChoices,
} from '../../views/speech.ts';

describe('formatDay', () => {
  const now = new Date(2026, 10, 22, 0, 30);
  const at = (...parts: [number, number, number, number]) => new Date(...parts).toISOString();

  test.each([
    [at(2026, 10, 22, 0), 'en', 'today'],
    [at(2026, 10, 21, 23), 'en', 'yesterday'],
    [at(2026, 10, 21, 1), 'it', 'ieri'],
    [at(2026, 9, 2, 12), 'en', '2 Oct 2026'],
    [at(2026, 9, 2, 12), 'it', '2 ott 2026'],
    // A clock that was set back.
    [at(2026, 10, 24, 12), 'it', '24 nov 2026'],
  ])('%s in %s is %s', (moment, language, day) => {
    expect(formatDay(moment, { language, now })).toBe(day);
  });

  test.each([null, '', 'yesterday'])('%j is no day', (moment) => {
    expect(formatDay(moment, { language: 'en', now })).toBeNull();
  });
});

describe('dates and lists', () => {
  const moment = new Date(2026, 9, 2, 14, 30);

  test('English as the Union writes it: day before month, no comma before “and”', () => {
    const english = { language: 'en' };
    expect(formatDate(moment, english)).toBe('2 Oct 2026');
    expect(formatDate(moment.toISOString(), english, 'long')).toBe('2 October 2026');
    expect(formatDateTime(moment, english)).toBe('2 Oct 2026, 14:30');
    expect(formatList(['a', 'b', 'c'], english)).toBe('a, b and c');
    expect(formatList(['a', 'b', 'c'], english, 'disjunction')).toBe('a, b or c');
  });

  test('Italian', () => {
    expect(formatDateTime(moment, { language: 'it' })).toBe('2 ott 2026, 14:30');
    expect(formatList(['a', 'b'], { language: 'it' })).toBe('a e b');
  });
});

describe('clocks', () => {
  const known = { pages: [], source: 'reading', date: '2026' };
  const minutes = (count: number) => ({ minutes: count, ...known });
  const months = { months: 3, notices: [], ...known };
  const now = new Date(2026, 10, 22, 14, 30);

  test.each([
    [minutes(15), 'en', '15 minutes'],
    [minutes(15), 'it', '15 minuti'],
    [minutes(1440), 'en', '24 hours'],
    [minutes(90), 'it', '90 minuti'],
    [months, 'it', '3 mesi'],
  ])('%j in %s takes %s', (clock, language, length) => {
    expect(formatLength(clock, { language })).toBe(length);
  });

  test.each([
    [minutes(15), new Date(2026, 10, 22, 14, 40), 'en', '14:40'],
    [minutes(15), new Date(2026, 10, 23, 14, 25), 'en', '23 November at 14:25'],
    [minutes(15), new Date(2026, 10, 23, 14, 25), 'it', '23 novembre alle ore 14:25'],
    [months, new Date(2027, 1, 22), 'en', '22 February 2027'],
    [months, new Date(2027, 2, 1), 'it', '1 marzo 2027'],
  ])('%j that ends at %s, in %s, ends %j', (clock, end, language, moment) => {
    expect(formatEnd(clock, end, { language, now })).toBe(moment);
  });
});

describe('names', () => {
  test('a country in the language of the speech, or its code', () => {
    expect(countryName('DE', { language: 'it' })).toBe('Germania');
    expect(countryName('QQ', { language: 'it' })).toBe('QQ');
  });

  test('languages in themselves', () => {
    expect(languageChoices({ languages: ['it', 'en'] })).toEqual([
      { code: 'en', name: 'English' },
      { code: 'it', name: 'italiano' },
    ]);
  });
});

describe('citeSource', () => {
  test.each([
    ['eu-login', '2026-11-22', 'it', '(22 novembre 2026)'],
    ['eu-login', '2024-06', 'en', '(June 2024)'],
    ['eu-login', '2016', 'it', '(2016)'],
  ])('%s as of %s in %s', (source, date, language, day) => {
    const { say } = speechIn(language, language === 'it' ? italian : {}, new Date());
    expect(citeSource({ source, date }, { language, say })).toBe(`${say(`source/${source}`)} ${day}`);
  });

  test('does not state a date twice', () => {
    const speech = speechIn('it', italian, new Date());
    expect(citeSource({ source: 'nimic', date: '2025' }, speech)).toBe(italian['source/nimic']);
  });
});
