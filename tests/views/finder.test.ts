import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import en from '../../locales/en.json';
import it from '../../locales/it.json';
import { translatedTexts } from '../../scripts/build/awaiting-translation.ts';
import { symptomFinder } from '../../views/finder.ts';
import { CASES } from './finder-cases.ts';
import { PHRASES } from './finder-phrases.ts';
import { TIRED } from './finder-tired.ts';

const words: Record<string, Record<string, string>> = { en, it: { ...en, ...translatedTexts(it) } };
const finder = (language: string, site: string | null = null) =>
  symptomFinder(
    guides,
    site,
    [...new Set(['en', language])].map((each) => (key) => words[each]?.[key] ?? key),
  );
const finders: Record<string, ReturnType<typeof finder>> = { en: finder('en'), it: finder('it') };
const answersByText = new Map<string, string[]>();
/** The first three answers to a text, searched for once. */
const idsFor = (language: string, text: string) => {
  const known = answersByText.get(`${language} ${text}`);
  if (known !== undefined) return known;
  words[language] ??= JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));
  finders[language] ??= finder(language);
  const ids = finders[language](text).map(({ id }) => id);
  answersByText.set(`${language} ${text}`, ids.slice(0, 3));
  return ids.slice(0, 3);
};

/** Share of cases that a rule holds for, and those that it does not, as sentences. */
function shareOf(cases: typeof CASES, holds: (ids: string[], answer: string | null) => boolean) {
  const results = cases.map(([language, answer, text]) => ({ answer, text, ids: idsFor(language, text) }));
  const misses = results.filter(({ ids, answer }) => !holds(ids, answer));
  return {
    share: 1 - misses.length / cases.length,
    misses: misses.map(({ answer, text, ids }) => `“${text}” should find ${answer}, found ${ids.join(', ')}`),
  };
}

describe('finder', () => {
  const cases = [...CASES, ...PHRASES, ...TIRED];
  const answerable = cases.filter(([, answer]) => answer !== null);
  const foreign = cases.filter(([, answer]) => answer === null);

  test('has enough cases', () => {
    expect(answerable.length).toBeGreaterThanOrEqual(670);
    expect(foreign.length).toBeGreaterThanOrEqual(150);
  });

  test('the right answer is among the first three in at least 95 of 100', () => {
    const { share, misses } = shareOf(answerable, (ids, answer) => ids.includes(answer ?? ''));
    expect(share, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('the right answer is the first in at least 80 of 100', () => {
    const { share, misses } = shareOf(answerable, ([first], answer) => first === answer);
    expect(share, misses.join('\n')).toBeGreaterThanOrEqual(0.8);
  });

  test('nothing is found for texts about other systems, in at least 94 of 100', () => {
    const { share, misses } = shareOf(foreign, (ids) => ids.length === 0);
    expect(share, misses.join('\n')).toBeGreaterThanOrEqual(0.94);
  });

  test.each(Object.keys(guides.symptoms))('%s is found first by its own title', (id) => {
    for (const language of ['en', 'it'])
      expect(idsFor(language, words[language]?.[`symptom/${id}`] ?? '')[0]).toBe(id);
  });

  test('an error in English is found in any language', () => {
    expect(
      idsFor('it', 'You cannot create an account with an e-mail that belongs to an institution')[0],
    ).toBe('address-refused');
    expect(idsFor('it', 'how do I bake bread')).toEqual([]);
  });

  test.each([
    ['error-5305', 'Παρουσιάστηκε σφάλμα (5305). Δοκιμάστε ξανά αργότερα από την εφαρμογή σας'],
    ['eidas-error', 'Грешка в услугата eIDAS на държавата „IT“, опитайте отново по-късно'],
  ])('%s is found by its sign in a language that nobody has written down', (id, text) => {
    expect(idsFor('it', text)[0]).toBe(id);
  });

  test('answers of another site are left out', () => {
    const ids = finder('it', 'inail')('password').map(({ id }) => id);
    expect(ids.every((id) => guides.symptoms[id]?.sites.includes('inail'))).toBe(true);
  });

  test.each(['', '   ', '???', 'the', '\u0000', '5'])('%j finds nothing', (text) => {
    expect(idsFor('en', text)).toEqual([]);
  });

  test('any text is answered without an error', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => Array.isArray(finders.it?.(text))));
  });
});
