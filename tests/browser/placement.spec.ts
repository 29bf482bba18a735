import type { OverlayView } from '../../scripts/overlay-view.ts';
import { expect, practice, shown, test } from './chromium.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What must stay visible (promise 4), written anew here rather than taken from the code under test. */
const KEPT =
  'input:not([type=hidden]), select, button, label, a[href], [role=combobox], [role=option], [role=alert], [data-anchor]';

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const drawn = ({ hints }: OverlayView) => hints.filter(({ state, box }) => state !== 'panel' && box);

const PAGES = ['imi/start', 'eu-login/identify', 'eu-login/authenticate', 'eu-login/second-factor-qr'];
const SIZES: [width: number, height: number][] = [
  [1280, 900],
  [768, 1024],
  [320, 640],
];

for (const page of PAGES) {
  for (const [width, height] of SIZES) {
    test(`${page} at ${width} px: nothing that is needed is covered`, async ({ page: tab, overlay }) => {
      await tab.setViewportSize({ width, height });
      await tab.goto(practice(page));
      await expect.poll(async () => (await overlay()).hints.length).toBeGreaterThan(0);
      for (const scroll of [0, 150, 400]) {
        await tab.evaluate((top) => window.scrollTo(0, top), scroll);
        await tab.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        const kept = await tab.evaluate((css) => {
          const shown = [...document.querySelectorAll(css)].filter((each) => each.checkVisibility());
          return shown.map((each) => {
            const { x, y, width, height } = each.getBoundingClientRect();
            return { x, y, width, height, name: each.outerHTML.slice(0, 80) };
          });
        }, KEPT);
        const hidden = (await overlay()).hints.length;
        expect(hidden).toBeGreaterThan(0);
        for (const { id, box } of drawn(await overlay())) {
          const covered = kept.filter((each) => each.width > 1 && overlap(each, box as Box));
          expect(
            covered.map(({ name }) => name),
            `${id} at scroll ${scroll}`,
          ).toEqual([]);
        }
      }
    });
  }
}

test('the page keeps its size and its scrolling', async ({ page, overlay }) => {
  const size = () =>
    page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  await page.goto(practice('eu-login/authenticate', 'late'));
  await page.locator('#password').waitFor();
  await expect.poll(async () => shown(await overlay())['current-password']).toBe('card');
  const withHints = await size();
  await page.evaluate(() => document.querySelector('segna-via')?.remove());
  expect(await size()).toEqual(withHints);
});
