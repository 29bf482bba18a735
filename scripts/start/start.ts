// npm start: builds the extension, serves the practice site and opens a real browser on it, until Ctrl-C.
import type { Browser as Opened } from 'puppeteer-core';
import { startPractice } from '../../practice/serve.ts';
import {
  type Browser,
  type BrowserName,
  browserNames,
  findBrowser,
  firstInstalled,
} from '../browser/browsers.ts';
import { installBrowser, playwrightChromium } from '../browser/install-browser.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { type BuildTarget, outputOf, produce } from '../build/targets.ts';
import { finish } from '../command-line.ts';
import { say } from '../run.ts';
import { choose, rehearsalOf } from './journey.ts';
import { narrate } from './narrate.ts';
import { type StartOptions, startHelp, startOptions } from './options.ts';

await finish(async () => {
  const options = startOptions(process.argv.slice(2));
  if (!options.help) return start(options);
  console.log(startHelp);
  return 0;
});

async function start(options: StartOptions): Promise<number> {
  const interruption = untilStopped();
  const browser = await chooseBrowser(options.browser);
  const extension = await buildFor(browser.name);
  const practice = await startPractice(options.port === null ? {} : { port: options.port });
  try {
    const headless = options.headless || !hasDisplay();
    const session = await openBrowser(browser, { ...practice, extension, headless, lang: options.lang });
    say(
      `${browser.path} is open on the practice site${headless ? ', without a window' : ''}. Ctrl-C ends it.`,
    );
    const url = options.journey === null ? options.url : await rehearse(session, browser.name, options);
    await visit(session, browser.name, url, interruption);
  } finally {
    await practice.close();
  }
  return 0;
}

/** Makes the journey the current one, where that can be done from outside; gives the page on which it begins. */
async function rehearse(opened: Opened, name: BrowserName, { journey, lang }: StartOptions): Promise<string> {
  const rehearsal = await rehearsalOf(journey ?? '', lang);
  if (name === 'firefox')
    say(`Choose “${rehearsal.name}” in Segnavia's popup: Firefox does not let it be done for you.`);
  else await choose(opened, journey ?? '', rehearsal);
  return rehearsal.url;
}

/** Shows the page and stays until Ctrl-C or until the person has closed the browser. */
async function visit(
  session: Opened,
  name: BrowserName,
  url: string,
  interruption: Promise<void>,
): Promise<void> {
  const watching = new AbortController();
  try {
    await narrate(session, name !== 'firefox', watching.signal);
    const [page = await session.newPage()] = await session.pages();
    // A page that does not answer is shown by the browser itself; the person may try again there.
    page
      .goto(url)
      .catch((error: Error) => session.connected && say(`${url} could not be opened: ${error.message}`));
    await Promise.race([interruption, untilClosed(session)]);
  } finally {
    watching.abort();
    // Closing also removes the profile. A browser that is gone already has nothing left to close.
    await session.close().catch(() => {});
  }
}

async function chooseBrowser(requestedBrowser: BrowserName | null): Promise<Browser> {
  if (requestedBrowser === null)
    return firstInstalled(browserNames) ?? playwrightChromium() ?? installBrowser('chromium');
  const path = findBrowser(requestedBrowser);
  if (path !== null) return { name: requestedBrowser, path };
  if (requestedBrowser === 'chromium') return playwrightChromium() ?? installBrowser('chromium');
  if (requestedBrowser === 'firefox') return installBrowser('firefox');
  throw new Error(
    `${requestedBrowser} is not installed. Install it, or type "npm start" for another browser.`,
  );
}

async function buildFor(name: BrowserName): Promise<string> {
  const target: BuildTarget = name === 'chromium' ? 'chrome' : name;
  say(`Building the extension for ${name} …`);
  const failed = await produce([target], 'stderr');
  if (failed.length > 0) throw new Error('The extension could not be built: see the lines above.');
  return outputOf(target);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return true;
  say('There is no display here: going on as with --headless.');
  return false;
}

/** Ctrl-C reaches us twice in a terminal, from it and from npm: the second must not cut the closing short. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

/** The person has closed the browser, or its last window: on macOS a browser stays on without any. */
function untilClosed(opened: Opened): Promise<void> {
  return new Promise((resolve) => {
    opened.on('disconnected', () => resolve());
    opened.on('targetdestroyed', async () => {
      const pages = await opened.pages().catch(() => []);
      if (pages.length === 0) resolve();
    });
  });
}
