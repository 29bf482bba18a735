import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, firstInstalled } from '../browser/browsers.ts';
import { installBrowser, playwrightChromium } from '../browser/install-browser.ts';
import { produce } from '../build/targets.ts';
import { root, runTool } from '../run.ts';
import { complaintAbout } from '../third-party/listing.ts';
import { readShipped } from '../third-party/shipped.ts';
import { failure, fromExit, fromPlaywright, fromVitest, type Tally } from './tally.ts';
import { lintFirefoxBuild } from './web-ext-lint.ts';

/** A part of `npm test`. `builds` says that it looks at the built extension, so the build comes first. */
export interface Stage {
  name: string;
  title: string;
  builds?: true;
  run(): Promise<Tally>;
}

/** Stages of `npm test`, in order. */
export const stages: Stage[] = [
  { name: 'types', title: 'types (tsc)', run: () => tool('typescript', ['--noEmit']) },
  { name: 'lint', title: 'lint and format (biome)', run: () => tool('@biomejs/biome', ['ci', '.']) },
  { name: 'dead-code', title: 'dead code (knip)', run: () => tool('knip', []) },
  { name: 'unit', title: 'unit tests (vitest)', run: unitTests },
  { name: 'build', title: 'build for Chrome and Firefox (wxt)', run: build },
  { name: 'web-ext', title: "Mozilla's linter (web-ext lint)", builds: true, run: lintFirefoxBuild },
  { name: 'browser', title: 'browser tests (playwright)', builds: true, run: browserTests },
];

async function tool(packageName: string, args: string[]): Promise<Tally> {
  return fromExit((await runTool(packageName, args)).code);
}

async function unitTests(): Promise<Tally> {
  return withReport(async (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await runTool('vitest', ['run', ...reporters]);
    return fromVitest(read(file), code);
  });
}

async function build(): Promise<Tally> {
  // Edge's build equals Chrome's, file by file.
  const browsers = ['chrome', 'firefox'] as const;
  const failed = await produce(browsers, 'stdout');
  const complaint = failed.length === 0 ? complaintAbout(root, readShipped(root, browsers)) : null;
  return complaint === null ? fromExit(failed.length) : failure(complaint);
}

async function browserTests(): Promise<Tally> {
  // Chrome and Edge are left out: Playwright's way of loading an extension does not work in them.
  const chromium = firstInstalled(['chromium']) ?? playwrightChromium() ?? (await installBrowser('chromium'));
  const firefox: Browser = firstInstalled(['firefox']) ?? (await installBrowser('firefox'));
  return withReport(async (file) => {
    const env = {
      SEGNAVIA_CHROMIUM: chromium.path,
      SEGNAVIA_FIREFOX: firefox.path,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    };
    const { code } = await runTool('@playwright/test', ['test', '--reporter=list,json'], { env });
    return fromPlaywright(read(file), code);
  });
}

/** Gives a runner a file for its report: its standard output is for the person at the keyboard. */
async function withReport(work: (file: string) => Promise<Tally>): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'segnavia-'));
  try {
    return await work(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Empty when the runner left none, which then counts as a failure. */
function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
