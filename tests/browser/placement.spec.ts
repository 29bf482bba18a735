import type { Page } from '@playwright/test';
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

const PAGES = ['imi/start', 'eu-login/identify', 'eu-login/authenticate', 'eu-login/second-factor-qr'];
const SIZES: [width: number, height: number][] = [
  [1280, 900],
  [768, 1024],
  [320, 640],
];

/** What hints lie over, as `hint: element`, once the page has come to rest at this scroll position. */
async function coveredAt(tab: Page, overlay: () => Promise<OverlayView>, scroll: number): Promise<string[]> {
  await tab.evaluate((top) => window.scrollTo(0, top), scroll);
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const kept = await tab.evaluate((css) => {
    const seen = [...document.querySelectorAll(css)].filter((each) => each.checkVisibility());
    return seen.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return { x, y, width, height, name: each.outerHTML.slice(0, 80) };
    });
  }, KEPT);
  const { hints } = await overlay();
  expect(hints.length).toBeGreaterThan(0);
  return hints.flatMap(({ id, box }) =>
    kept.flatMap((each) => (box && each.width > 1 && overlap(each, box) ? [`${id}: ${each.name}`] : [])),
  );
}

for (const page of PAGES) {
  for (const [width, height] of SIZES) {
    test(`${page} at ${width} px: nothing that is needed is covered`, async ({ page: tab, overlay }) => {
      await tab.setViewportSize({ width, height });
      await tab.goto(practice(page));
      await expect.poll(async () => (await overlay()).hints.length).toBeGreaterThan(0);
      for (const scroll of [0, 150, 400]) expect(await coveredAt(tab, overlay, scroll)).toEqual([]);
    });
  }
}

const CHANGED: [what: string, change: () => void][] = [
  [
    'behind a menu of 450 links',
    () => {
      const menu = document.createElement('nav');
      for (let count = 0; count < 450; count++) {
        const link = document.createElement('a');
        link.href = `/more/${count}`;
        link.textContent = 'more';
        menu.append(link);
      }
      menu.hidden = true;
      document.body.prepend(menu);
    },
  ],
  ['zoomed out by a style', () => document.documentElement.style.setProperty('zoom', '0.9')],
  ['zoomed in by a style', () => document.documentElement.style.setProperty('zoom', '1.25')],
  ['with a transformed body', () => document.body.style.setProperty('transform', 'scale(0.9)')],
];

for (const [what, change] of CHANGED) {
  test(`a page ${what}: nothing that is needed is covered`, async ({ page, overlay }) => {
    await page.goto(practice('eu-login/identify', 'error'));
    await expect.poll(async () => shown(await overlay()).email).toBe('card');
    await page.evaluate(change);
    await page.evaluate(() => window.dispatchEvent(new Event('resize')));
    await expect.poll(() => coveredAt(page, overlay, 0)).toEqual([]);
    expect(shown(await overlay()).email).toBeDefined();
  });
}

test('a sign that is pressed where its card has no room shows its words in the panel', async ({
  page,
  overlay,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(practice('eu-login/authenticate'));
  const sign = async () => (await overlay()).hints.find(({ id }) => id.endsWith('/lost-password'));
  await expect.poll(async () => (await sign())?.box).toBeTruthy();
  const box = (await sign())?.box as Box;
  await page.mouse.click(box.x + 12, box.y + 12);
  await expect.poll(async () => (await sign())?.state).toBe('panel');
  await expect.poll(async () => (await sign())?.box).toBeTruthy();
  await page.locator('#password').focus();
  await page.locator('#verif-method-dd-id').focus();
  await expect.poll(() => coveredAt(page, overlay, 0)).toEqual([]);
});

test('a page that keeps throwing the overlay out has its way', async ({ page, overlay, troubles }) => {
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  const back = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let count = 0;
        const observer = new MutationObserver(() => {
          const host = document.querySelector('segna-via');
          if (!host) return;
          host.remove();
          count++;
        });
        observer.observe(document.documentElement, { childList: true });
        document.querySelector('segna-via')?.remove();
        let before = -1;
        const settle = () => {
          if (count === before) return done(count);
          before = count;
          setTimeout(settle, 1500);
        };
        settle();
      }),
  );
  expect(back).toBeLessThanOrEqual(5);
  expect(troubles).toEqual([]);
});

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
