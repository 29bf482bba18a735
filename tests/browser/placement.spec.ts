import type { CDPSession, Page } from '@playwright/test';
import { addressOf, variantsOf } from '../../practice/pages.ts';
import { type DevTools, partsShown } from '../../scripts/browser/overlay-view.ts';
import { expect, practice, shown } from './chromium.ts';
import { sharedTest as test } from './shared-chromium.ts';
import { atRest, coveredBy, coveredNow, keptOn, moveBy } from './uncovered.ts';

/** The windows of people, and how far they zoom in; a page zoomed to 400 % has a quarter of the room. */
const WINDOWS: [width: number, height: number][] = [
  [320, 640],
  [768, 1024],
  [1280, 900],
  [1920, 1080],
];
const ZOOMS = [1, 2, 4];

/** The page that says so itself, at its own address. */
function addressIn(page: string, lang: string): string {
  const url = new URL(addressOf(page, [], lang));
  url.search = new URLSearchParams({ practice: page, lang }).toString();
  return url.href;
}

/** Elements covered once the page is at rest at this scroll position; a busy machine gets time for that. */
async function coveredAt(tab: Page, client: CDPSession, scroll: number) {
  await tab.evaluate((top) => window.scrollTo(0, top), scroll);
  await atRest(tab);
  const first = await coveredNow(tab, client);
  if (first.covered.length === 0) return first;
  await expect
    .poll(async () => (await coveredNow(tab, client)).covered, { timeout: 2000 })
    .toEqual([])
    .catch(() => {});
  return coveredNow(tab, client);
}

/** Every window and zoom: what is covered, as `width zoom: part: element`, and how much was drawn in all. */
async function table(tab: Page, client: CDPSession) {
  const totals = { covered: [] as string[], drawn: 0 };
  for (const [width, height] of WINDOWS) {
    for (const zoom of ZOOMS) {
      await client.send('Emulation.setDeviceMetricsOverride', {
        width: width / zoom,
        height: Math.round(height / zoom),
        deviceScaleFactor: zoom,
        mobile: false,
      });
      for (const scroll of [0, 300]) {
        const { covered, drawn } = await coveredAt(tab, client, scroll);
        totals.covered.push(...covered.map((each) => `${width} px at ${zoom * 100} %, ${scroll}: ${each}`));
        totals.drawn += drawn;
      }
    }
  }
  return totals;
}

const PAGES = Object.keys(variantsOf);
/** Enough tests that they run side by side, and few enough that a browser serves many pages. */
const PARTS = 4;

for (let part = 0; part < PARTS; part++) {
  test(`every window and zoom, part ${part + 1} of ${PARTS}: nothing that is needed is covered`, async ({
    page: tab,
    context,
  }) => {
    test.setTimeout(300_000);
    const client = await context.newCDPSession(tab);
    const problems: string[] = [];
    for (const [index, page] of PAGES.filter((_, each) => each % PARTS === part).entries()) {
      // Greek words are long, Italian ones ours; INAIL speaks Italian only.
      const lang = page.startsWith('inail/') || index % 2 === 0 ? 'it' : 'el';
      await tab.goto(addressIn(page, lang));
      await expect.poll(async () => (await partsShown(client as DevTools)).length, page).toBeGreaterThan(0);
      const { covered, drawn } = await table(tab, client);
      console.log(`${page} (${lang}): ${covered.length} covered, ${drawn} parts drawn in 24 states`);
      problems.push(...covered.map((each) => `${page}: ${each}`));
    }
    expect(problems).toEqual([]);
  });
}

test('a card moved 40 px by hand is caught', async ({ page: tab, context }) => {
  const client = await context.newCDPSession(tab);
  await tab.goto(practice('eu-login/authenticate'));
  const card = async () => (await partsShown(client as DevTools)).find(({ state }) => state === 'card');
  await expect.poll(card).toBeTruthy();
  await atRest(tab);
  const shifts: number[] = [];
  for (const [x, y] of [
    [40, 0],
    [-40, 0],
    [0, 40],
    [0, -40],
    [0, 0],
  ] as const) {
    await moveBy(client, (await card()) as NonNullable<Awaited<ReturnType<typeof card>>>, x, y);
    shifts.push((await coveredNow(tab, client)).covered.length);
  }
  expect(shifts.at(-1)).toBe(0);
  expect(Math.max(...shifts)).toBeGreaterThan(0);
});

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
  test(`a page ${what}: nothing that is needed is covered`, async ({ page, context, overlay }) => {
    await page.goto(practice('eu-login/identify', 'error'));
    // The card is beside the error that the page shows.
    await expect.poll(async () => Object.values(shown(await overlay()))).toContain('card');
    await page.evaluate(change);
    await page.evaluate(() => window.dispatchEvent(new Event('resize')));
    const client = await context.newCDPSession(page);
    await expect.poll(async () => (await coveredAt(page, client, 0)).covered).toEqual([]);
    expect(shown(await overlay()).email).toBeDefined();
  });
}

test('a marker that is pressed shows its words in the panel if its card has no room', async ({
  page,
  context,
  overlay,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(practice('eu-login/authenticate'));
  const sign = async () => (await overlay()).hints.find(({ id }) => id.endsWith('/lost-password'));
  await expect.poll(async () => (await sign())?.box).toBeTruthy();
  const box = (await sign())?.box as { x: number; y: number };
  await page.mouse.click(box.x + 12, box.y + 12);
  await expect.poll(async () => (await sign())?.state).toBe('panel');
  await expect.poll(async () => (await sign())?.box).toBeTruthy();
  await page.locator('#password').focus();
  await page.locator('#verif-method-dd-id').focus();
  const client = await context.newCDPSession(page);
  await expect.poll(async () => (await coveredAt(page, client, 0)).covered).toEqual([]);
});

test('movements without an event are followed: a paused animation, a changed style rule', async ({
  page,
  context,
}) => {
  const client = (await context.newCDPSession(page)) as DevTools;
  await page.goto(practice('eu-login/authenticate'));
  const gap = async () => {
    const card = (await partsShown(client)).find(({ state }) => state === 'card');
    const field = await page.locator('#password').boundingBox();
    return card && field ? Math.round(card.box.y - field.y) : null;
  };
  await expect.poll(gap).not.toBeNull();
  await atRest(page);
  // Not so far that the card comes upon the panel.
  const before = await gap();
  await page.evaluate(() => {
    const held: KeyframeAnimationOptions = { duration: 200, fill: 'forwards' };
    document
      .querySelector('form')
      ?.animate([{ transform: 'translateY(0)' }, { transform: 'translateY(20px)' }], held);
  });
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await expect.poll(gap).toBe(before);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule('form { position: relative; top: 20px }');
    document.adoptedStyleSheets.push(sheet);
  });
  await expect.poll(gap).toBe(before);
});

test('the card avoids a link that a new style rule moves under it', async ({ page, overlay, context }) => {
  const client = await context.newCDPSession(page);
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  await atRest(page);
  const cardNow = async () =>
    (await partsShown(client as DevTools)).find(({ state }) => state === 'card')?.box;
  const { x = 0, y = 0 } = (await cardNow()) ?? {};
  // No element changes, none with a hint moves, and nothing scrolls: the page only grows.
  await page.evaluate(
    ([left, top]) => {
      const sheet = new CSSStyleSheet();
      sheet.insertRule(`#under { position: absolute; left: ${left}px; top: ${top}px }`);
      sheet.insertRule('body { padding-bottom: 40px }');
      const link = Object.assign(document.createElement('a'), {
        href: '#',
        id: 'under',
        textContent: 'Link',
      });
      document.body.append(link);
      return new Promise<void>((done) =>
        setTimeout(() => {
          document.adoptedStyleSheets.push(sheet);
          done();
        }, 3000),
      );
    },
    [x + 20, y + 20] as const,
  );
  // The card may have moved before a slow machine looks: what is certain is where the link came to stand.
  const link = await page.locator('#under').boundingBox();
  expect([link?.x, link?.y].map((side) => Math.round(side ?? 0))).toEqual(
    [x + 20, y + 20].map((side) => Math.round(side)),
  );
  const covered = async () => coveredBy(await partsShown(client as DevTools), await keptOn(page));
  await expect.poll(covered).toEqual([]);
});

test('the panel is moved by its head, by its button and by the arrow keys, and stays in the window', async ({
  page,
  context,
}) => {
  const client = await context.newCDPSession(page);
  await page.goto(practice('imi/home'));
  const panel = async () => (await partsShown(client as DevTools)).find(({ name }) => name === 'panel')?.box;
  await expect.poll(panel).toBeTruthy();
  const from = (await panel()) as NonNullable<Awaited<ReturnType<typeof panel>>>;
  await page.mouse.move(from.x + 60, from.y + 15);
  await page.mouse.down();
  await page.mouse.move(from.x - 500, from.y + 900, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await panel())?.x).toBeLessThan(from.x - 300);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const button = nodes.find(({ name }) => `${name?.value}`.startsWith('Sposta il pannello'));
  await client.send('DOM.focus', { backendNodeId: button?.backendDOMNodeId as number });
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await panel())?.x).toBe(from.x);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await panel())?.x).toBeLessThan(from.x - 300);
  const { x = -1, y = -1, height = 0 } = (await panel()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(900);
});

test('a page that keeps removing the overlay is left alone', async ({ page, overlay, troubles }) => {
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  const back = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        const observer = new MutationObserver(() => {
          const host = document.querySelector('[data-segna-via]');
          if (!host) return;
          host.remove();
          count++;
        });
        observer.observe(document.documentElement, { childList: true });
        document.querySelector('[data-segna-via]')?.remove();
        let before = -1;
        const settle = () => {
          if (count === before) return resolve(count);
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
  await page.evaluate(() => document.querySelector('[data-segna-via]')?.remove());
  expect(await size()).toEqual(withHints);
});
