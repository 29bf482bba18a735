// npm run pictures: draws for every hint a sketch of its page with the spot circled, from the practice pages.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Guides } from '../../guides/schema.ts';
import { type Practice, startPractice } from '../../practice/serve.ts';
import { firstInstalled } from '../browser/browsers.ts';
import { installBrowser, playwrightChromium } from '../browser/install-browser.ts';
import { finish } from '../command-line.ts';
import { loadGuides } from '../guides.ts';
import { root, say } from '../run.ts';
import { draw } from './draw.ts';
import { type Geometry, measure } from './measure.ts';
import { type PictureSource, planPictures } from './plan.ts';

const folder = join(root, 'public', 'pictures');

await finish(async () => {
  const guides = await loadGuides();
  const practice = await startPractice();
  try {
    const drawn = await drawAll(guides, practice);
    const gone = removeOthers(drawn);
    say(`${drawn.length} pictures in public/pictures${gone > 0 ? `, ${gone} taken out` : ''}.`);
    return 0;
  } finally {
    await practice.close();
  }
});

async function drawAll(guides: Guides, practice: Practice): Promise<string[]> {
  const installed =
    firstInstalled(['chromium']) ?? playwrightChromium() ?? (await installBrowser('chromium'));
  const browser = await chromium.launch({
    executablePath: installed.path,
    chromiumSandbox: process.getuid?.() !== 0,
    proxy: { server: `http://127.0.0.1:${practice.proxyPort}` },
  });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'it' });
    const page = await context.newPage();
    const pictures: string[] = [];
    for (const opening of planPictures(guides)) {
      const geometry = await measured(page, opening);
      pictures.push(...opening.hints.map((hint) => keep(guides, geometry, opening.page, hint)));
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

/** Parts that only practice pages have do not belong in the sketch. */
async function measured(page: Page, { url, hints }: PictureSource): Promise<Geometry> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(url);
  await page.addStyleTag({ content: '[data-practice-strip] { display: none !important; }' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1280, height });
  return page.evaluate(measure, hints);
}

function keep({ pages }: Guides, geometry: Geometry, page: string, hint: string): string {
  const spot = geometry.spots[hint];
  const kind = pages[page]?.hints[hint]?.kind;
  if (!spot || !kind)
    throw new Error(`practice/${page}.html marks "${hint}", but nobody can see its element: mend the page.`);
  const id = `${page}/${hint}`;
  const file = join(folder, `${id}.svg`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, draw(geometry, spot, kind));
  return id;
}

/** Deletes sketches of hints that are gone. */
function removeOthers(drawn: string[]): number {
  const others = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.svg') && !drawn.includes(file.slice(0, -4)));
  for (const file of others) rmSync(join(folder, file));
  return others.length;
}
