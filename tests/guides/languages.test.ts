import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Term, wrongLanguage, wrongTerms } from './language-rules.ts';

const read = <T>(file: string): Record<string, T> => JSON.parse(readFileSync(file, 'utf8'));
const languages = readdirSync('locales').map((file) => file.replace('.json', ''));
const textsOf = (language: string) => read<string>(`locales/${language}.json`);
const termsOf = (language: string) => read<Term>(`guides/terms/${language}.json`);
const [english, englishTerms] = [textsOf('en'), termsOf('en')];

test('the official languages of the Union, each of them', () => {
  const official = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv';
  expect(languages).toEqual(expect.arrayContaining(official.split(' ')));
});

test.each(languages)('%s is written as that language is, and is no copy of English', (language) => {
  expect(wrongLanguage(language, textsOf(language), english)).toEqual([]);
});

test.each(languages)('%s keeps to its terms', (language) => {
  expect(wrongTerms(language, textsOf(language), english, termsOf(language), englishTerms)).toEqual([]);
});

test.each(languages)(
  '%s: identities that are not for IMI go by their own names, each with a source',
  (language) => {
    const schemes =
      read<Record<'name' | 'confidence' | 'source' | 'date', string>[]>('guides/eids.json')[language];
    expect(schemes).toBeDefined();
    const texts = textsOf(language);
    const warning = texts['eu-login/identify/not-eid'];
    for (const { name, confidence, source, date } of schemes ?? []) {
      expect(warning).toContain(name);
      expect(['official', 'reported', 'ours']).toContain(confidence);
      expect(source).not.toBe('');
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  },
);

describe('mistakes are found', () => {
  const right = { 'eu-login/identify/email': 'Enter “E-mail”.', 'symptom/x/asks': 'a | b | c' };
  test.each<[string, string, string, string]>([
    ['de', 'eu-login/identify/email', '«E-Mail» eingeben.', 'uses «: its quotation marks are „“'],
    ['el', 'eu-login/identify/email', 'Γράψτε το «Ε-mаil».', 'mixes two scripts in “mаil”'],
    ['fr', 'eu-login/identify/email', '<b>Écrivez</b>', 'has mark-up'],
    [
      'fi',
      'eu-login/identify/email',
      'Kirjoita tähän kenttään se sähköpostiosoite, jonka annoit tiliä luodessasi.',
      'shorten it',
    ],
    ['sk', 'symptom/x/asks', 'jedna', 'has fewer than 3 phrasings'],
    ['sv', 'eu-login/identify/email', 'Enter “E-mail”.', 'is the English text'],
  ])('%s, %s: %s', (language, key, text, sentence) => {
    const found = wrongLanguage(language, { ...right, [key]: text }, right);
    expect(found.join()).toContain(`locales/${language}.json: "${key}" `);
    expect(found.join()).toContain(sentence);
  });

  test('another word for a term', () => {
    const phone: Record<string, Term> = { phone: { text: 'phone', confidence: 'ours', source: 'x' } };
    const texts = Object.fromEntries(Array.from({ length: 8 }, (_, count) => [`a/${count}`, 'Your phone.']));
    const telefon = { phone: { text: 'Telefon', confidence: 'ours', source: 'x' } as Term };
    const german = (text: string) => Object.fromEntries(Object.keys(texts).map((key) => [key, text]));
    expect(wrongTerms('de', german('Ihr Telefon.'), texts, telefon, phone)).toEqual([]);
    expect(wrongTerms('de', german('Ihr Handy.'), texts, telefon, phone)).toEqual([
      expect.stringContaining('say “Telefon” for “phone”'),
    ]);
    expect(wrongTerms('de', texts, texts, {}, phone)).toEqual([expect.stringContaining('write "phone"')]);
  });
});
