import { describe, expect, it } from 'vitest';
import { startHelp, startOptions } from '../../scripts/start/options.ts';
import { chosenStages } from '../../scripts/test/options.ts';

const english = { LANG: 'en_GB.UTF-8' };

describe('npm start', () => {
  it('opens the IMI page of the practice site in the language of the system', () => {
    expect(startOptions([], { LANG: 'it_IT.UTF-8' })).toEqual({
      browser: null,
      headless: false,
      help: false,
      journey: null,
      lang: 'it',
      port: null,
      url: 'https://ec.europa.eu/internal_market/imi-net/index_it.htm',
    });
  });

  it('speaks English where the practice site does not speak the language of the system', () => {
    expect(startOptions([], { LANG: 'sk_SK.UTF-8' }).lang).toBe('en');
    expect(startOptions([], { LC_ALL: 'C', LANG: 'it_IT' }).lang).toBe('en');
  });

  it('opens a single page with its variants', () => {
    const args = ['--page', 'eu-login/authenticate', '--variants', 'a,b', '--lang', 'el', '--port', '8443'];
    expect(startOptions(args, english)).toMatchObject({
      port: 8443,
      url: 'https://ecas.ec.europa.eu/cas/login?practice=eu-login/authenticate&variants=a,b&lang=el',
    });
  });

  it('rehearses a journey', () => {
    expect(startOptions(['--journey', 'reset-password'], english).journey).toBe('reset-password');
    expect(startHelp).toContain('--journey');
  });

  it.each([
    [['--verbose'], /--verbose.*npm start -- --help/],
    [['firefox'], /firefox.*--help/],
    [['--browser'], /--browser/],
    [['--browser', 'opera'], /opera is not one of: chrome/],
    [['--lang', 'xx'], /xx is not one of: en/],
    [['--port', '0'], /from 1 to 65535/],
    [['--variants', 'a'], /needs --page/],
    [['--journey', 'home'], /home is not one of: .*reset-password/],
    [['--journey', 'reset-password', '--page', 'imi/start'], /give one of them/],
  ])('answers %j with a sentence', (args, sentence) => {
    expect(() => startOptions(args, english)).toThrow(sentence);
  });
});

describe('npm test', () => {
  const names = (...args: string[]) => chosenStages(args)?.map(({ name }) => name);

  it('runs everything, the build before the tests that need it', () => {
    expect(names()).toEqual(['types', 'lint', 'dead-code', 'unit', 'build', 'web-ext', 'browser']);
  });

  it('runs the requested tests on a fresh build', () => {
    expect(names('--only', 'unit')).toEqual(['unit']);
    expect(names('--only', 'browser')).toEqual(['build', 'browser']);
    expect(names('--only', 'unit', '--only', 'lint')).toEqual(['lint', 'unit']);
  });

  it('explains that a stage does not exist', () => {
    expect(() => names('--only', 'speed')).toThrow(/speed is not one of: types, lint/);
  });

  it('runs nothing when help is asked for', () => {
    expect(chosenStages(['--help'])).toBeNull();
  });
});
