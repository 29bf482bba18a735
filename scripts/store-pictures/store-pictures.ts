// npm run store-pictures: screenshots and tiles for the stores, from the practice site, in .output/store.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startPractice } from '../../practice/serve.ts';
import { firstInstalled } from '../browser/browsers.ts';
import { installBrowser, playwrightChromium } from '../browser/install-browser.ts';
import { outputOf, produce } from '../build/targets.ts';
import { finish } from '../command-line.ts';
import { root, say } from '../run.ts';
import { scenes } from './scenes.ts';
import { openStage, type PictureStage } from './stage.ts';
import { openTile, tiles } from './tiles.ts';

/** Languages of the pictures; the stores show the English ones elsewhere. */
const LANGUAGES = ['it', 'en', 'de', 'fr'];

const target = join(root, '.output', 'store');

async function take(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.close();
}

async function takeAll(stage: PictureStage): Promise<void> {
  const folder = join(target, stage.language);
  mkdirSync(folder, { recursive: true });
  for (const [name, open] of Object.entries(scenes))
    await take(await open(stage), join(folder, `screenshot-${name}.png`));
  for (const [name, tile] of Object.entries(tiles))
    await take(await openTile(stage, tile), join(folder, `tile-${name}.png`));
}

await finish(async () => {
  const browser = firstInstalled(['chromium']) ?? playwrightChromium() ?? (await installBrowser('chromium'));
  if ((await produce(['chrome'], 'stderr')).length > 0)
    throw new Error('The extension could not be built: see the lines above.');
  rmSync(target, { recursive: true, force: true });
  const practice = await startPractice();
  try {
    for (const language of LANGUAGES) {
      const stage = await openStage(browser.path, outputOf('chrome'), practice.proxyPort, language);
      await takeAll(stage).finally(() => stage.close());
    }
  } finally {
    await practice.close();
  }
  say(`Pictures in ${LANGUAGES.join(', ')}: ${target}. Look at each before it goes out.`);
  return 0;
});
