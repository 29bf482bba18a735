import { addressOf, pages } from '../../practice/pages.ts';
import { type BrowserName, browserNames } from '../browser/browsers.ts';
import { readOptions, UsageError } from '../command-line.ts';
import { journeyNames } from './journey.ts';

/** The languages that the practice site speaks. */
const practiceLanguages = ['en', 'it', 'el', 'bg'];

/** Text of `npm start -- --help`. */
export const startHelp = `npm start: opens a browser with the extension on the practice site.

  npm start -- [options]

  --browser NAME     chrome, chromium, edge or firefox; without it the first of these that is installed
  --headless         shows no window; prints what the extension shows on each page
  --lang LANGUAGE    ${practiceLanguages.join(', ')}; without it your system's, or English
  --page PAGE        opens one practice page directly, for example eu-login/authenticate
  --journey NAME     rehearses a journey from its first step, mail included: ${journeyNames.slice(0, 2).join(', ')} …
  --variants A,B     with --page: the page's variants, for example select,error
  --port NUMBER      the port of the practice site's proxy; without it any that is free
  --help             this text

Ctrl-C, or closing the browser's window, ends it.`;

/** Checked options of the person. */
export interface StartOptions {
  browser: BrowserName | null;
  headless: boolean;
  help: boolean;
  /** The journey to rehearse. */
  journey: string | null;
  lang: string;
  port: number | null;
  /** The practice page to open. */
  url: string;
}

type Environment = Record<string, string | undefined>;

/** Reads the options of `npm start`; throws a UsageError with a sentence when one of them makes no sense. */
export function startOptions(args: string[], env: Environment = process.env): StartOptions {
  const options = readOptions('start', args, {
    browser: { type: 'string' },
    headless: { type: 'boolean', default: false },
    lang: { type: 'string' },
    page: { type: 'string' },
    journey: { type: 'string' },
    variants: { type: 'string' },
    port: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  const lang =
    options.lang === undefined ? systemLanguage(env) : oneOf('lang', options.lang, practiceLanguages);
  const browser = options.browser === undefined ? null : oneOf('browser', options.browser, browserNames);
  if (options.variants !== undefined && options.page === undefined) {
    throw new UsageError(
      '--variants needs --page: for example --page eu-login/authenticate --variants error.',
    );
  }
  if (options.journey !== undefined && options.page !== undefined) {
    throw new UsageError('--journey and --page each say where to begin: give one of them.');
  }
  const journey = options.journey === undefined ? null : oneOf('journey', options.journey, journeyNames);
  const url = practiceAddress(lang, options.page, options.variants);
  const { headless, help } = options;
  return { browser, headless, help, journey, lang, port: portOf(options.port), url };
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`--${option} ${value} is not one of: ${allowed.join(', ')}.`);
  return found;
}

function portOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new UsageError(`--port ${text} is not a port: give a number from 1 to 65535.`);
}

function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): string {
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return practiceLanguages.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en';
}

function practiceAddress(lang: string, page?: string, variants?: string): string {
  if (page === undefined) return `https://ec.europa.eu/internal_market/imi-net/index_${lang}.htm`;
  if (!pages.includes(page)) throw new UsageError(`--page ${page} is not one of: ${pages.join(', ')}.`);
  const url = new URL(addressOf(page, variants?.split(',') ?? [], lang));
  const query = { practice: page, ...(variants === undefined ? {} : { variants }), lang };
  // Slashes and commas stay readable: the address is printed, and people copy it.
  url.search = new URLSearchParams(query).toString().replace(/%2F/g, '/').replace(/%2C/g, ',');
  return url.href;
}
