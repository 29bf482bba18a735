import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, runTool, say } from '../run.ts';
import { type Browser, findBrowser } from './browsers.ts';

/** The two families of browsers that the extension is tested in. */
export type Family = 'chromium' | 'firefox';

/** A stalled download must not hold the command for ever. */
const SECONDS = 180;

const packages = { chromium: 'chromium', firefox: 'firefox-esr' };

const advice = {
  chromium:
    'Chromium is missing and could not be installed: type "npx playwright install --with-deps chromium"',
  firefox: 'Firefox is missing and could not be installed: get it from https://www.mozilla.org/firefox/',
};

/** Playwright's own Chromium when it has been downloaded, or null. */
export function playwrightChromium(): Browser | null {
  const path = chromium.executablePath();
  return existsSync(path) ? { name: 'chromium', path } : null;
}

/** Debian only: Ubuntu's packages of these names are snaps, which do not run in a container and see none of our add-ons. */
function isDebian(): boolean {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}

const isRoot = () => process.getuid?.() === 0;

async function installByApt(family: Family): Promise<Browser | null> {
  if (!isDebian() || !isRoot()) return null;
  say(`Installing ${packages[family]} (apt-get), about 30 s …`);
  const options = { output: 'captured', env: { DEBIAN_FRONTEND: 'noninteractive' } } as const;
  const update = await run('apt-get', ['update', '-qq'], options);
  const install = ['install', '-qq', '--no-install-recommends', packages[family], 'fonts-liberation'];
  const { code, output } = update.code === 0 ? await run('apt-get', install, options) : update;
  // Hundreds of lines about packages that went well help nobody.
  if (code !== 0) process.stderr.write(output);
  const path = findBrowser(family);
  return path === null ? null : { name: family, path };
}

async function downloadChromium(): Promise<Browser | null> {
  say('Downloading Chromium (playwright install chromium), up to 3 minutes …');
  // Elsewhere the libraries that it needs are there, or installing them needs a password.
  const libraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  const options = { output: 'stderr', seconds: SECONDS } as const;
  await runTool('@playwright/test', ['install', ...libraries, 'chromium'], options);
  return playwrightChromium();
}

async function downloadFirefox(): Promise<Browser | null> {
  say('Downloading Firefox (puppeteer browsers install), up to 3 minutes …');
  // Mozilla's own build: Playwright's Firefox does not take an add-on.
  const folder = join(homedir(), '.cache', 'puppeteer');
  const args = ['install', 'firefox@stable', '--path', folder, '--format', '{{path}}'];
  const { code, output } = await runTool('@puppeteer/browsers', args, {
    output: 'captured',
    seconds: SECONDS,
  });
  const path = output.trim().split('\n').at(-1) ?? '';
  return code === 0 && existsSync(path) ? { name: 'firefox', path } : null;
}

/** Installs a browser of the family: by apt as root on Debian, which is quickest, else by download. */
export async function installBrowser(family: Family): Promise<Browser> {
  const download = family === 'chromium' ? downloadChromium : downloadFirefox;
  const browser = (await installByApt(family)) ?? (await download());
  if (browser === null) throw new Error(`${advice[family]}, then type the command again.`);
  return browser;
}
