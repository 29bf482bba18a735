import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page, Worker } from '@playwright/test';
import words from '../../locales/it.json' with { type: 'json' };
import { expect, openedPage, practice, shown, test } from './chromium.ts';

/** Opens a page of the extension in its own tab. */
async function openRoom(page: Page, worker: Worker, name: string): Promise<Page> {
  const room = await page.context().newPage();
  await room.goto(new URL(`/${name}.html`, worker.url()).href);
  await room.locator('h2').first().waitFor();
  return room;
}

/** Reads the whole storage. */
const readStorage = (worker: Worker) =>
  worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
    ).chrome.storage.local.get(),
  );

/** Somebody on a journey, with a clock that runs. */
const BUSY = {
  progress: {
    version: 2,
    value: {
      current: 'imi-sign-in',
      places: { 'imi-sign-in': { step: 'sign-in/start', at: '2026-11-22T10:00:00Z' } },
    },
  },
  clocks: { version: 1, value: { password: { since: '2026-11-01', seen: 0, uid: 'a' } } },
};

for (const name of ['options', 'welcome', 'sidepanel', 'report']) {
  test(`${name}: no barrier in light and dark, wide and at 400 %, and nothing is cut off`, async ({
    page,
    worker,
  }) => {
    await worker.evaluate(
      (all) =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(all: object): Promise<void> } } } }
        ).chrome.storage.local.set(all),
      BUSY,
    );
    const room = await openRoom(page, worker, name);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 320]) {
        await room.emulateMedia({ colorScheme });
        await room.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page: room }).analyze();
        expect(violations, `${colorScheme}, ${width} px`).toEqual([]);
        const over = await room.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${colorScheme}, ${width} px`).toBeLessThanOrEqual(0);
      }
    }
    const wide = await room.evaluate(() => {
      document.documentElement.style.setProperty('--text-size', '1.5');
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const over = (each: Element) => each.getBoundingClientRect().right > innerWidth + 1;
      const most = [...document.querySelectorAll('body *')].filter(
        (each) => each.checkVisibility() && over(each),
      );
      return most.map(
        (each) => `${each.tagName} ${each.id || each.className}: ${each.textContent?.slice(0, 40)}`,
      );
    });
    expect(wide, '320 px, text at 150 %, all unfolded').toEqual([]);
    expect(await room.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}

test('the welcome page opens on installation, and starts a journey', async ({ page, worker }) => {
  const context = page.context();
  const welcomes = () => context.pages().find((each) => each.url().endsWith('/welcome.html'));
  await expect.poll(welcomes).toBeDefined();
  const welcome = welcomes() as Page;
  // The language of the test reaches a page that the extension opens a moment after its scripts have begun.
  await welcome.reload();
  const requests: string[] = await worker.evaluate(
    () =>
      (
        globalThis as unknown as { chrome: { runtime: { getManifest(): { permissions: string[] } } } }
      ).chrome.runtime.getManifest().permissions,
  );
  expect(requests).toContain('sidePanel');
  for (const permission of requests)
    await expect(
      welcome.getByText((words as Record<string, string>)[`permission/${permission}`] as string),
    ).toBeVisible();
  await welcome.getByRole('button', { name: words['imi-sign-in'], exact: true }).click();
  await openedPage(context, 'https://ec.europa.eu/internal_market/imi-net/');
  await expect(welcome.getByRole('status')).toContainText(words['imi-sign-in']);
  expect(await readStorage(worker)).toMatchObject({ progress: { value: { current: 'imi-sign-in' } } });
});

test.describe('in a browser of another country', () => {
  test.use({ language: 'et-EE' });

  test('reports go to its coordinator from the first day, and welcome asks', async ({ page, worker }) => {
    const country = (code: string) => ({
      settings: { value: { coordinator: { country: code, address: null } } },
    });
    await expect.poll(() => readStorage(worker)).toMatchObject(country('EE'));
    const welcome = await openRoom(page, worker, 'welcome');
    await expect(welcome.locator('#country')).toHaveValue('EE');
    await welcome.locator('#country').selectOption('FI');
    await expect.poll(() => readStorage(worker)).toMatchObject(country('FI'));
    await expect(welcome.locator('#country')).toHaveValue('FI');
  });
});

test('settings apply on pages: language, sites, and hidden hints', async ({ page, worker, overlay }) => {
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  const options = await openRoom(page, worker, 'options');
  const on = (site: string) => options.getByRole('switch', { name: `Su ${site}`, exact: true });
  await on('EU Login').click();
  await expect.poll(async () => (await overlay()).page).toBeNull();
  await on('EU Login').click();
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/identify');

  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: {
          local: { get(): Promise<{ settings: { value: object } }>; set(all: object): Promise<void> };
        };
      };
    };
    return chrome.storage.local.get().then(({ settings }) => {
      const hiddenHints = ['eu-login/identify/language', 'eu-login/identify/email'];
      return chrome.storage.local.set({
        settings: { version: 2, value: { ...settings.value, hiddenHints } },
      });
    });
  });
  await expect.poll(async () => shown(await overlay()).email).toBeUndefined();
  await expect(options.getByRole('heading', { name: words['eu-login/identify'] })).toBeVisible();
  await options.getByRole('button', { name: words['popup/show-again'], exact: true }).last().click();
  await expect(options.getByText(words['eu-login/identify/language'])).toBeVisible();
  await expect(options.getByText(words['eu-login/identify/email'])).toHaveCount(0);
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  await expect(options.locator('#hints')).toBeFocused();

  // A key that the browser keeps for itself would be refused without a word.
  await expect(options.locator('.keys kbd')).toHaveCount(3);
  await expect(options.getByText(words['options/keys/none'])).toHaveCount(0);

  await options.getByRole('radio', { name: '150 %' }).check();
  await expect
    .poll(() => options.locator('body').evaluate((body) => getComputedStyle(body).zoom))
    .toBe('1.5');
  await options.locator('#language').selectOption('en');
  await expect(options).toHaveTitle(/settings/);
  await expect
    .poll(async () => (await overlay()).hints.find(({ state }) => state === 'card')?.text)
    .toContain('Do this');
});

test('an invalid address is not stored, a valid one is, and another country has its own', async ({
  page,
  worker,
}) => {
  const options = await openRoom(page, worker, 'options');
  const address = options.locator('#address');
  const alert = options.locator('.wrong');
  await expect(options.locator('#known')).toContainText('nimic@governo.it');
  await address.fill('nimic@governo.it, altri@governo.it');
  await address.press('Enter');
  await expect(alert).toHaveText(words['options/address/wrong']);
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await address.fill('imi@comune.example');
  await address.press('Enter');
  await expect(alert).toBeEmpty();
  const coordinator = (value: object) => ({ settings: { value: { coordinator: value } } });
  await expect
    .poll(() => readStorage(worker))
    .toMatchObject(coordinator({ country: 'IT', address: 'imi@comune.example' }));
  await options.locator('#country').selectOption('EE');
  await expect(options.locator('#known')).toContainText('Estonia');
  await expect(address).toHaveValue('');
  await expect.poll(() => readStorage(worker)).toMatchObject(coordinator({ country: 'EE', address: null }));
});

test('everything is exported, deleted, and imported; a broken file changes nothing', async ({
  page,
  worker,
}) => {
  const options = await openRoom(page, worker, 'options');
  await options.locator('#country').selectOption('EE');
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(all: object): Promise<void> } } };
    };
    const places = { 'imi-sign-in': { step: 'sign-in/start', at: '2026-11-22T10:00:00Z' } };
    return chrome.storage.local.set({ progress: { version: 2, value: { current: 'imi-sign-in', places } } });
  });
  const before = (await readStorage(worker)) as Record<string, unknown>;
  const save = options.getByRole('link', { name: words['options/export'] });
  await expect(save).toHaveAttribute('href', /^(?=.*%22EE%22)(?=.*imi-sign-in)/);
  const [download] = await Promise.all([options.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toMatch(/^segnavia-\d{4}-\d{2}-\d{2}\.json$/);
  const file = readFileSync(await download.path());

  await options.getByRole('button', { name: words['options/remove/ask'] }).click();
  await expect(options.getByText(words['options/remove/asked'])).toBeVisible();
  await options.getByRole('button', { name: words['options/no'] }).click();
  expect(await readStorage(worker)).toMatchObject(before);
  await options.getByRole('button', { name: words['options/remove/ask'] }).click();
  await options.getByRole('button', { name: words['options/remove/yes'], exact: true }).click();
  await expect(options.getByText(words['options/remove/done'])).toBeVisible();
  expect(await readStorage(worker)).toEqual({});
  await expect(options.locator('#country')).toHaveValue('IT');

  const bring = (buffer: Buffer) =>
    options
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  await bring(file.subarray(0, file.length / 2));
  await expect(options.getByText(words['options/import/broken'])).toBeVisible();
  await bring(Buffer.alloc(1_000_001, ' '));
  await expect(options.getByText(words['options/import/large'])).toBeVisible();
  await bring(Buffer.from(file.toString().replace('"EE"', '"Estonia"')));
  await expect(options.getByText(words['options/import/damaged'])).toBeVisible();
  expect(await readStorage(worker)).toEqual({});

  await bring(file);
  expect(await readStorage(worker)).toEqual({});
  await options.getByRole('button', { name: words['options/import/yes'] }).click();
  await expect(options.getByText(words['options/import/done'])).toBeVisible();
  await expect(options.locator('#country')).toHaveValue('EE');
  expect(await readStorage(worker)).toMatchObject(before);
});

test('if the browser cannot store, the options say so and show the stored values', async ({
  page,
  worker,
}) => {
  const options = await openRoom(page, worker, 'options');
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(): Promise<void> } } } };
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await options.getByRole('switch', { name: words['options/hints/all'] }).click();
  await expect(options.getByRole('alert').first()).toHaveText(words['popup/trouble']);
  await expect(options.getByRole('switch', { name: words['options/hints/all'] })).toBeChecked();
});

// After its start a browser takes seconds until it tells of a policy.
for (const name of ['popup', 'options', 'welcome', 'report', 'handout']) {
  test(`${name}: does not wait for the organisation's policy, and follows it`, async ({ page, worker }) => {
    const room = await page.context().newPage();
    await room.addInitScript(() => {
      const { chrome, window } = globalThis as unknown as {
        chrome: { storage: { managed: { get(): Promise<object> } } };
        window: { tell(policy: object): void };
      };
      const told = new Promise<object>((tell) => Object.assign(window, { tell }));
      chrome.storage.managed.get = () => told;
    });
    await room.goto(new URL(`/${name}.html`, worker.url()).href);
    await expect(room.locator('html')).toHaveAttribute('lang', 'it');
    await expect(room.locator('h1, h2').first()).toBeVisible();
    await room.evaluate(() => (window as unknown as { tell(policy: object): void }).tell({ language: 'en' }));
    await expect(room.locator('html')).toHaveAttribute('lang', 'en');
  });
}

for (const name of ['popup', 'options', 'welcome', 'sidepanel', 'report']) {
  test(`${name}: Tab comes to every control, and one sees where it is`, async ({ page, worker }) => {
    await page.goto(practice('eu-login/authenticate'));
    const room = await openRoom(page, worker, name);
    // Of radio buttons Tab comes to one only; arrows go on from there.
    const controls = await room.evaluate(() => {
      const css = 'a[href], button, input:not([type=radio]), select, textarea, summary';
      const all = [...document.querySelectorAll<HTMLElement>(css)].filter((each) => each.checkVisibility());
      for (const [i, each] of all.entries()) each.dataset.control = `${i}`;
      return all.map((each) => each.textContent?.trim() || each.id || each.outerHTML.slice(0, 80));
    });
    expect(controls.length).toBeGreaterThan(3);
    const reachedControls = new Set<number>();
    const unseen: string[] = [];
    for (let presses = 0; presses < controls.length + 20; presses++) {
      await room.keyboard.press('Tab');
      const [at, hasRing] = await room.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const rings = [focused, focused.parentElement as HTMLElement].map((each) => getComputedStyle(each));
        return [focused.dataset.control, rings.some((ring) => ring.outlineStyle !== 'none')];
      });
      if (at === undefined) continue;
      reachedControls.add(Number(at));
      if (!hasRing) unseen.push(controls[Number(at)] ?? '');
    }
    expect(controls.filter((_, i) => !reachedControls.has(i))).toEqual([]);
    expect(unseen).toEqual([]);
  });
}

test('the options are set by keyboard alone', async ({ page, worker }) => {
  const options = await openRoom(page, worker, 'options');
  const tabTo = async (css: string) => {
    const there = () => options.evaluate((name) => !!document.activeElement?.matches(name), css);
    for (let presses = 0; presses < 40 && !(await there()); presses++) await options.keyboard.press('Tab');
    expect(await there(), `Tab reaches ${css}`).toBe(true);
  };
  await tabTo('[name=size]');
  await options.keyboard.press('ArrowRight');
  await expect(options.getByRole('radio', { name: '125 %' })).toBeChecked();
  await tabTo('#address');
  await options.keyboard.type('imi@');
  // Something else is stored meanwhile, and the page redrawn.
  await worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(all: object): Promise<void> } } } }
    ).chrome.storage.local.set({
      ticks: { version: 1, value: { 'restart/done': new Date().toISOString() } },
    }),
  );
  await expect(options.locator('a[download]')).toHaveAttribute('href', /restart/);
  await options.keyboard.type('comune.example');
  await tabTo('.sites [role=switch]');
  await options.keyboard.press('Space');
  await expect(options.locator('.sites [role=switch]').first()).not.toBeChecked();
  await tabTo('a[download]');
  await tabTo('input[type=file]');
  await tabTo('section[aria-labelledby=removal] button');
  await options.keyboard.press('Enter');
  await expect(options.locator('#removal')).toBeFocused();
  await expect(options.getByText(words['options/remove/asked'])).toBeVisible();
  await options.keyboard.press('Tab');
  await expect(options.getByRole('button', { name: words['options/remove/yes'], exact: true })).toBeFocused();
  await options.keyboard.press('Tab');
  await options.keyboard.press('Enter');
  await expect(options.getByText(words['options/remove/asked'])).toHaveCount(0);
  expect(await readStorage(worker)).toMatchObject({
    settings: { value: { textSize: 125, coordinator: { address: 'imi@comune.example' } } },
  });
});

test('the side panel follows the active tab', async ({ page, worker }) => {
  await page.goto(practice('eu-login/identify'));
  const beside = await openRoom(page, worker, 'sidepanel');
  const placeSection = beside.locator('section[aria-labelledby=where]');
  await page.bringToFront();
  await expect(placeSection).toContainText(words['eu-login/identify']);
  await page.goto(practice('eu-login/authenticate'));
  await expect(placeSection).toContainText(words['eu-login/authenticate']);
  const other = await page.context().newPage();
  await other.goto(practice('imi/start'));
  await expect(placeSection).toContainText(words['imi/start']);
  await page.bringToFront();
  await expect(placeSection).toContainText(words['eu-login/authenticate']);
  await expect(beside.getByRole('button', { name: words['popup/open-beside'] })).toHaveCount(0);
});
