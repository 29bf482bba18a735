import { describe, expect, test, vi } from 'vitest';
import english from '../../locales/en.json' with { type: 'json' };
import italian from '../../locales/it.json' with { type: 'json' };
import { languageFor, sourceInWords, speak, spoken, wordsUnder } from '../../platform/words.ts';

const GONE = 'imi/home/arrived';
vi.mock('../../locales/it.json', async (original) => {
  const { default: words } = await original<{ default: Record<string, string> }>();
  const { 'imi/home/arrived': _, ...rest } = words;
  return { default: rest };
});

describe('languageFor', () => {
  test.each<[string, string | null, string[], string]>([
    ['the browser’s', null, ['it'], 'it'],
    ['without the country', null, ['it-CH'], 'it'],
    ['however it is written', null, ['IT-it'], 'it'],
    ['the first of the browser’s that is spoken', null, ['xx', 'it', 'en'], 'it'],
    ['in the browser’s order', null, ['en-GB', 'it'], 'en'],
    ['the chosen one wins', 'it', ['en'], 'it'],
    ['a chosen one that is not spoken does not count', 'xx', ['it'], 'it'],
    ['English for one that is unknown', null, ['xx'], 'en'],
    ['English for none', null, [], 'en'],
    ['English for nonsense', '', ['', '-', '*', 'constructor', '__proto__'], 'en'],
  ])('%s', (_, chosen, browser, language) => {
    expect(languageFor(chosen, browser)).toBe(language);
  });
});

describe('speak', () => {
  test('every language that has a file', () => {
    expect(spoken).toEqual(expect.arrayContaining(['en', 'it']));
  });

  test('in the language asked for', () => {
    expect(speak('it')('imi/home')).toBe(italian['imi/home']);
    expect(speak('en')('imi/home')).toBe(english['imi/home']);
  });

  test('English where a word is missing, and for a language that is not spoken', () => {
    expect(speak('it')(GONE)).toBe(english[GONE]);
    expect(speak('xx')('imi/home')).toBe(english['imi/home']);
  });

  test('a key that nobody has written comes back as itself', () => {
    expect(speak('it')('a:b.c/d')).toBe('a:b.c/d');
  });

  test('gaps are filled with text, not with markup’s escapes', () => {
    expect(speak('en')('overlay/quote', { control: `<b>"A" & 'b'</b>` })).toBe(`“<b>"A" & 'b'</b>”`);
  });

  test('a gap in what fills a gap is not filled again', () => {
    expect(speak('en')('overlay/quote', { control: '$t(name) {{site}}' })).toContain('$t(name)');
  });
});

describe('wordsUnder', () => {
  test('gives the words of a page, with English where one is missing, and no others', () => {
    const words = wordsUnder(['imi/home/', 'overlay/'], [], 'it');
    expect(words[GONE]).toBe(english[GONE]);
    expect(words['overlay/close']).toBe(italian['overlay/close']);
    expect(Object.keys(words).every((key) => /^(imi\/home|overlay)\//.test(key))).toBe(true);
    expect(Object.keys(words)).toHaveLength(
      Object.keys(english).filter((key) => /^(imi\/home|overlay)\//.test(key)).length,
    );
  });

  test('leaves the gaps to whoever shows them', () => {
    const gaps = Object.entries(english).filter(
      ([key, word]) => key.startsWith('overlay/') && word.includes('{{'),
    );
    expect(gaps.length).toBeGreaterThan(0);
    expect(wordsUnder(['overlay/'], [], 'en')).toMatchObject(Object.fromEntries(gaps));
  });

  test('nothing for nothing', () => {
    expect(wordsUnder([], [], 'it')).toEqual({});
    expect(wordsUnder(['nowhere/'], ['overlay'], 'it')).toEqual({});
    expect(Object.keys(wordsUnder([], ['overlay/close'], 'it'))).toEqual(['overlay/close']);
  });
});

describe('sourceInWords', () => {
  test.each([
    ['eu-login', '2026-11-22', 'it', '(22 novembre 2026)'],
    ['eu-login', '2024-06', 'en', '(June 2024)'],
    ['eu-login', '2016', 'it', '(2016)'],
  ])('%s as of %s in %s', (source, date, language, when) => {
    const words = speak(language);
    expect(sourceInWords({ source, date }, language, words)).toBe(`${words(`source/${source}`)} ${when}`);
  });

  test('does not say a date twice', () => {
    const words = speak('it');
    expect(sourceInWords({ source: 'nimic', date: '2025' }, 'it', words)).toBe(italian['source/nimic']);
  });
});
