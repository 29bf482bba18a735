import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import english from '../../locales/en.json' with { type: 'json' };
import italian from '../../locales/it.json' with { type: 'json' };
import {
  languageFor,
  loadSpeech,
  loadTexts,
  speechIn,
  supportedLanguages,
  textsUnder,
} from '../../platform/speech.ts';

const { answer } = vi.hoisted(() => ({ answer: vi.fn() }));
vi.mock('../../platform/texts.ts', () => ({ readTexts: answer }));

const GONE = 'imi/home/arrived';
const { [GONE]: _, ...incomplete } = italian;
const now = new Date(2026, 10, 22);

beforeEach(() => {
  answer.mockImplementation(async () => incomplete);
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

test('exactly the languages that have a file are supported', () => {
  const files = readdirSync('locales').map((file) => file.replace('.json', ''));
  expect([...supportedLanguages].sort()).toEqual(files.sort());
});

describe('speechIn', () => {
  const { say } = speechIn('it', incomplete, now);

  test('says a text in its language, or in English where it is missing', () => {
    expect(say('imi/home')).toBe(italian['imi/home']);
    expect(say(GONE)).toBe(english[GONE]);
  });

  test('a key without a text is returned unchanged', () => {
    expect(say('a:b.c/d')).toBe('a:b.c/d');
  });

  test('gaps are filled with text, not with markup’s escapes', () => {
    const { say: sayInEnglish } = speechIn('en', {}, now);
    expect(sayInEnglish('overlay/quote', { control: `<b>"A" & 'b'</b>` })).toBe(`“<b>"A" & 'b'</b>”`);
  });

  test('a gap in what fills a gap is not filled again', () => {
    expect(say('overlay/quote', { control: '$t(name) {{site}}' })).toContain('$t(name)');
  });
});

describe('textsUnder', () => {
  test('gives the words of a page, with English where one is missing, and no others', async () => {
    const words = await textsUnder(['imi/home/', 'overlay/'], [], 'it');
    expect(words[GONE]).toBe(english[GONE]);
    expect(words['overlay/close']).toBe(italian['overlay/close']);
    expect(Object.keys(words).sort()).toEqual(
      Object.keys(english)
        .filter((key) => /^(imi\/home|overlay)\//.test(key))
        .sort(),
    );
  });

  test('leaves gaps unfilled', async () => {
    const gaps = Object.entries(english).filter(
      ([key, word]) => key.startsWith('overlay/') && word.includes('{{'),
    );
    expect(gaps.length).toBeGreaterThan(0);
    expect(await textsUnder(['overlay/'], [], 'en')).toMatchObject(Object.fromEntries(gaps));
  });

  test('gives no texts for no keys', async () => {
    expect(await textsUnder([], [], 'it')).toEqual({});
    expect(await textsUnder(['nowhere/'], ['overlay'], 'it')).toEqual({});
    expect(Object.keys(await textsUnder([], ['overlay/close'], 'it'))).toEqual(['overlay/close']);
  });
});

describe('loadSpeech', () => {
  test('gives the best language for the person, its texts, and the time', async () => {
    const speech = await loadSpeech(null, ['xx', 'it-CH'], now);
    expect(speech).toMatchObject({ language: 'it', languages: supportedLanguages, now });
    expect(speech.say('imi/home')).toBe(italian['imi/home']);
  });

  test('English needs no loading', async () => {
    answer.mockClear();
    expect((await loadSpeech('en', [], now)).say('imi/home')).toBe(english['imi/home']);
    expect(answer).not.toHaveBeenCalled();
  });
});

describe('loadTexts', () => {
  test('falls back to English if the texts cannot be read, and tries again on the next call', async () => {
    vi.resetModules();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const again = await import('../../platform/speech.ts');
    answer.mockRejectedValueOnce(new Error('no such file'));
    expect(await again.loadTexts('it')).toEqual(english);
    expect(warn).toHaveBeenCalledOnce();
    expect(await again.loadTexts('it')).toEqual(incomplete);
    warn.mockRestore();
  });

  test('a language is read once', async () => {
    answer.mockClear();
    await Promise.all([loadTexts('it'), loadTexts('it')]);
    expect(answer.mock.calls.length).toBeLessThan(2);
  });
});
