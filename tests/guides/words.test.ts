import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import { awaitingTranslation, TRANSLATE } from '../../scripts/build/awaiting-translation.ts';
import { SHIPPED, source, sourcesOf } from '../../scripts/figures/source.ts';
import { example } from './example.ts';
import { keysOf, unusedWords, unwrittenWords, wrongGuideWords, wrongShape } from './word-rules.ts';

const read = (file: string): Record<string, string> => JSON.parse(readFileSync(`locales/${file}`, 'utf8'));
const locales = Object.fromEntries(
  readdirSync('locales').map((file) => [file.replace('.json', ''), read(file)]),
);

describe('words', () => {
  test('English and Italian exist', () => {
    expect(Object.keys(locales)).toEqual(expect.arrayContaining(['en', 'it']));
  });

  test('English has every word of the guides and no other', () => {
    expect(wrongGuideWords(guides, { en: locales.en ?? {} })).toEqual([]);
  });

  test('every language has the shape of English', () => expect(wrongShape(locales)).toEqual([]));

  // Contributors need not write every language: `npm test` lists missing texts, and `npm run zip` refuses them.
  for (const sentence of awaitingTranslation(locales)) test.todo(sentence);

  test('every word is used, and every word that is used exists', () => {
    const files = sourcesOf(SHIPPED);
    const english = locales.en ?? {};
    expect([...unusedWords(guides, english, files), ...unwrittenWords(english, files)]).toEqual([]);
  });

  test.each(Object.keys(locales))(
    '%s is written as data is: no key twice, two spaces, a line each',
    (language) => {
      const text = readFileSync(`locales/${language}.json`, 'utf8');
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    },
  );
});

describe('words that are wrong', () => {
  const right = {
    'inail/home': 'INAIL',
    'inail/home/sign-in': 'Sign in here.',
    'inail-sign-in': 'Sign in to INAIL',
    'inail-sign-in/start/home': 'Open the page',
    'source/inail-walk': 'INAIL: walk through the registration',
    'symptom/no-entry': 'INAIL refuses my code',
    'symptom/no-entry/asks': 'code refused',
    'symptom/no-entry/spid': 'Sign in with SPID.',
    'clock/pin': 'PIN',
    'clock/pin/begin': 'Changed on',
    'clock/pin/offer': 'Note it.',
    'clock/pin/runs': 'Until {{end}}.',
    'clock/pin/soon': 'Soon: {{end}}.',
    'clock/pin/calendar-text': 'At INAIL.',
    'clock/pin/over': 'Over: {{end}}.',
    'clock/pin/calendar': 'Change the PIN',
  };

  test('the example itself is right', () => {
    expect(keysOf(example({}))).toEqual(Object.keys(right));
    expect(wrongGuideWords(example({}), { en: right })).toEqual([]);
  });

  test.each(Object.keys(right))('%s is missing', (key) => {
    const { [key as keyof typeof right]: _, ...rest } = right;
    expect(wrongGuideWords(example({}), { it: rest })).toEqual([`locales/it.json: write "${key}".`]);
  });

  test.each([
    'inail/home/gone',
    'inail/nowhere',
    'source/hearsay',
    'symptom/gone',
    'symptom/no-entry/gone',
    'clock/gone',
    'clock/pin/gone',
    'inail-sign-in/start/gone',
  ])('nothing asks for %s', (key) => {
    expect(wrongGuideWords(example({}), { it: { ...right, [key]: 'x' } })).toEqual([
      expect.stringContaining(`no guide asks for "${key}"`),
    ]);
  });

  const en = { a: 'One', b: '{{number}} of {{of}}' };
  test.each([
    ['a key is missing', { a: 'Uno' }, /locales\/it\.json: write "b" where locales\/en\.json has it/],
    ['a key too many', { a: 'Uno', b: '{{number}} di {{of}}', c: 'x' }, /"c" is not in locales\/en\.json/],
    ['another order', { b: '{{number}} di {{of}}', a: 'Uno' }, /"b" is out of order/],
    ['an empty text', { a: ' ', b: '{{number}} di {{of}}' }, /"a" is empty/],
    ['a gap lost', { a: 'Uno', b: '{{number}} di' }, /"b" must have the gaps .*\{\{number\}\}, \{\{of\}\}/],
    ['a gap of another name', { a: 'Uno', b: '{{number}} di {{tot}}' }, /"b" must have the gaps/],
    ['a gap too many', { a: 'Uno {{of}}', b: '{{number}} di {{of}}' }, /"a" must have the gaps .*none/],
  ])('%s', (_, it, says) => {
    expect(wrongShape({ en, it } as Record<string, Record<string, string>>)).toEqual([
      expect.stringMatching(says),
    ]);
  });

  test('a key that three languages lack is one sentence, which names their files', () => {
    expect(wrongShape({ en, it: { a: 'Uno', b: en.b }, de: { a: 'Eins' }, fr: { a: 'Un' } })).toEqual([
      expect.stringMatching(/^locales\/\{de,fr\}\.json: write "b" .*"TRANSLATE"/),
    ]);
  });

  test('a text that awaits translation is no mistake, but it is named; in English it is one', () => {
    const it = { a: 'Uno', b: TRANSLATE };
    expect(wrongShape({ en, it })).toEqual([]);
    expect(awaitingTranslation({ en, it })).toEqual(['"b" awaits translation in locales/: it.']);
    expect(awaitingTranslation({ en })).toEqual([]);
    expect(wrongShape({ en: it })).toEqual([expect.stringContaining('"b" must be English')]);
  });

  test('a word of the interface that is unused or missing', () => {
    const state = '`popup/state/$' + '{state}`';
    const file = source('components/popup/a.tsx', `say("popup/title"); say(${state});`);
    const english = {
      'popup/title': 'x',
      'popup/state/ok': 'x',
      'popup/gone': 'x',
      'inail/home': 'x',
      name: 'x',
    };
    expect(unusedWords(example({}), english, [file])).toEqual([expect.stringContaining('"popup/gone"')]);
    expect(unwrittenWords({}, [file])).toEqual([
      'components/popup/a.tsx asks for "popup/title": write it in locales/en.json.',
    ]);
  });
});

/** Words for which we have another one: whoever reads two words looks for two things. */
const OTHER_WORDS: Record<string, [wrong: RegExp, right: string][]> = {
  it: [
    [/suggeriment/i, 'indicazione'],
    [/riquadro/i, 'pannello'],
    [/segno di Segnavia|suo segno/i, 'icona'],
    [/(?<!e-)\bmail\b/i, 'e-mail'],
    [/il supporto di EU Login/i, 'l’assistenza di EU Login'],
    [/ufficio informatico/i, 'servizio informatico'],
    [/coordinator[ei]/i, 'coordinamento'],
    [/dall’INAIL|\bda IMI\b/, 'da INAIL, dall’IMI'],
  ],
  en: [
    [/Segnavia’s sign|its sign /i, 'icon'],
    [/IT office/i, 'IT department'],
    [/live page/i, 'real site'],
  ],
};

test.each(Object.entries(OTHER_WORDS))('one word for one thing: %s', (language, pairs) => {
  // What people type into the finder is in their words, not ours.
  const ours = Object.entries(locales[language] ?? {}).filter(([key]) => !/\/asks$|^finder\//.test(key));
  const wrong = ours.flatMap(([key, text]) =>
    pairs.flatMap(([other, right]) =>
      other.test(text) ? [`"${key}" says ${other}: here it is “${right}”.`] : [],
    ),
  );
  expect(wrong).toEqual([]);
});
