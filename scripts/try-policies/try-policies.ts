// npm run try-policies: proves policies with the real policy folders of the browsers, and puts back what was there.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Practice, startPractice } from '../../practice/serve.ts';
import { type Browser, browserNames, findBrowser } from '../browser/browsers.ts';
import { produce } from '../build/targets.ts';
import { finish, readOptions, UsageError } from '../command-line.ts';
import { say } from '../run.ts';
import { chromiumSubject, firefoxSubject, type Subject } from './browsers.ts';
import { casesFor, OWN, type PolicyCase } from './cases.ts';
import { differencesFrom, makeOwnSettings, openPages } from './look.ts';
import { takePolicyFile } from './policy-file.ts';

const HELP = `npm run try-policies: installs the extension by policy in the browsers of this computer, and looks at what holds

  npm run try-policies -- [options]

  --browser NAME   ${browserNames.join(', ')}; without it each of these that is installed
  --help           this text

Linux only, as root, on a test machine: it writes to /etc/chromium/policies, /etc/opt/chrome/policies, /etc/opt/edge/policies and
/etc/firefox/policies, and puts back what was there. Firefox must be an ESR: no other takes a package that is not signed.`;

/** Opens the browser under a policy, looks, and closes it again. */
async function tryCase(subject: Subject, { sight }: PolicyCase, isFirst: boolean): Promise<string[]> {
  const browser = await subject.open();
  try {
    if (isFirst) await browser.waitForTarget((target) => target.url().startsWith(subject.root));
    const { options, practice, look } = await openPages(browser, subject.root);
    if (isFirst) await makeOwnSettings(options);
    // Nothing is drawn in a tab behind another.
    await practice.bringToFront();
    return await differencesFrom(look, sight);
  } finally {
    await browser.close();
  }
}

/** Tries all cases in one browser; counts those that failed. */
async function tryBrowser(browser: Browser, practice: Practice): Promise<number> {
  const isFirefox = browser.name === 'firefox';
  const folder = mkdtempSync(join(tmpdir(), 'segnavia-policies-'));
  mkdirSync(join(folder, 'profile'));
  const subject = await (isFirefox ? firefoxSubject : chromiumSubject)(browser, folder, practice);
  const file = takePolicyFile(subject.file);
  const first: PolicyCase = {
    name: 'no policy: installed, and the person makes settings',
    policy: {},
    sight: { language: OWN.language, address: OWN.address, locks: [false, false], hasHints: true },
  };
  let failures = 0;
  try {
    for (const tried of [first, ...casesFor(isFirefox)]) {
      file.write(subject.policiesFor(tried));
      const wrong = await tryCase(subject, tried, tried === first);
      say(`${wrong.length === 0 ? '✓' : '✗'} ${browser.name}: ${tried.name}`);
      for (const difference of wrong) say(`    seen instead: ${difference}`);
      failures += wrong.length === 0 ? 0 : 1;
    }
  } finally {
    file.restore();
    subject.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return failures;
}

await finish(async () => {
  const { browser: browserName, help } = readOptions('run try-policies', process.argv.slice(2), {
    browser: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (help) {
    console.log(HELP);
    return 0;
  }
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new UsageError('It writes to /etc: run it as root, on a Linux machine that is there for tests.');
  const browsers = browserNames
    .filter((name) => browserName === undefined || name === browserName)
    .map((name) => ({ name, path: findBrowser(name) }))
    .filter((browser): browser is Browser => browser.path !== null);
  if (browsers.length === 0) throw new UsageError('No such browser is installed here.');
  // Ctrl-C must put back what was there: an exit does, a signal alone would not.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
  await produce(['chrome', 'firefox'], 'stderr');
  const practice = await startPractice();
  let failures = 0;
  for (const browser of browsers) failures += await tryBrowser(browser, practice);
  await practice.close();
  return failures === 0 ? 0 : 1;
});
