// npm run live-check: opens the public pages in a real browser with the extension, and says what has drifted.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPractice } from '../../practice/serve.ts';
import { firstInstalled } from '../browser/browsers.ts';
import { installBrowser, playwrightChromium } from '../browser/install-browser.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { outputOf, produce } from '../build/targets.ts';
import { finish, readOptions, UsageError } from '../command-line.ts';
import { root, say } from '../run.ts';
import { livePages } from './pages.ts';
import { type Before, exitCode, hold, inText, kept } from './report.ts';
import { type Look, lookAt } from './visit.ts';

const help = `npm run live-check: are the public pages still as Segnavia knows them?

  npm run live-check -- [options]

  --json            the result as JSON instead of text
  --only TEXT       only addresses that contain this
  --pause SECONDS   between two pages (5)
  --state FILE      what the last run found (.live-check/last.json)
  --practice NAMES  on the practice site instead of the real ones, with these variants (none, or such as ids-gone,wrapped)
  --help            this text

Ends with 0 when all that answered is as it should be, 1 when something drifted, 3 when nothing answered.`;

interface Options {
  json: boolean;
  only: string;
  seconds: number;
  state: string;
  practice: string | null;
}

function optionsIn(args: string[]): Options | null {
  const options = readOptions('run live-check', args, {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    pause: { type: 'string', default: '5' },
    state: { type: 'string', default: '.live-check/last.json' },
    practice: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (options.help) return null;
  const seconds = Number(options.pause);
  if (!(seconds >= 0 && seconds <= 600))
    throw new UsageError(`--pause takes seconds from 0 to 600, not “${options.pause}”.`);
  return {
    json: options.json,
    only: options.only,
    seconds,
    state: resolve(root, options.state),
    practice: options.practice ?? null,
  };
}

/** Findings of the last run; none where there was no run or its file cannot be read. */
function before(file: string): Before {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    say(`There is no last run in ${file}: what moved is told from the next run on.`);
    return {};
  }
}

/** Looks at the pages one after the other, with a pause between. */
async function lookAtAll({ only, seconds, practice: variants }: Options): Promise<Look[]> {
  const pages = livePages.filter(({ address }) => address.includes(only));
  if (pages.length === 0) throw new UsageError(`No public page has “${only}” in its address.`);
  if ((await produce(['chrome'], 'stderr')).length > 0)
    throw new Error('The extension could not be built: see the lines above.');
  const browserPath =
    firstInstalled(['chromium', 'chrome', 'edge']) ??
    playwrightChromium() ??
    (await installBrowser('chromium'));
  const practice = variants === null ? null : await startPractice();
  const extension = outputOf('chrome');
  const browser = await openBrowser(browserPath, { ...practice, extension, headless: true, lang: 'en' });
  const looks: Look[] = [];
  try {
    for (const [at, page] of pages.entries()) {
      if (at > 0) await pause(seconds * 1000);
      // The practice site takes its variants from the address, the real sites are asked for nothing but the page.
      const address = variants && variants !== 'none' ? `${page.address}?variants=${variants}` : page.address;
      say(`${at + 1} of ${pages.length}: ${page.address}`);
      looks.push({ ...(await lookAt(browser, { ...page, address }, extension)), address: page.address });
    }
  } finally {
    await browser.close().catch(() => undefined);
    await practice?.close();
  }
  return looks;
}

await finish(async () => {
  const options = optionsIn(process.argv.slice(2));
  if (!options) {
    console.log(help);
    return 0;
  }
  const last = before(options.state);
  const looks = await lookAtAll(options);
  const comparisons = hold(looks, last);
  const day = new Date().toISOString().slice(0, 10);
  mkdirSync(dirname(options.state), { recursive: true });
  writeFileSync(options.state, `${JSON.stringify(kept(looks, last), null, 1)}\n`);
  const code = exitCode(comparisons);
  console.log(
    options.json
      ? JSON.stringify({ day, drift: code === 1, pages: comparisons }, null, 2)
      : inText(comparisons, day),
  );
  return code;
});
