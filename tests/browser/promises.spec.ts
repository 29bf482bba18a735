import { readdirSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { lookAlikes } from '../../practice/look-alikes.ts';
import { expect, practice, shown, test } from './chromium.ts';

/** Counts every reading of a field's value, in the world where it is evaluated. */
const TRAP = `(() => {
  globalThis.valuesRead = 0;
  for (const type of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
    const real = Object.getOwnPropertyDescriptor(type.prototype, 'value');
    Object.defineProperty(type.prototype, 'value', { ...real, get() { globalThis.valuesRead++; return real.get.call(this); } });
  }
})()`;

/** The worlds of the extension's scripts in a page: prototypes are not shared, so the trap must stand in each. */
async function extensionWorlds(client: CDPSession): Promise<number[]> {
  const worlds: number[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await client.send('Runtime.enable');
  return worlds;
}

const evaluate = async (client: CDPSession, contextId: number, expression: string) =>
  (await client.send('Runtime.evaluate', { contextId, expression })).result.value;

async function useEverything(page: Page): Promise<void> {
  await page.locator('#password').pressSequentially('segreto');
  await page.locator('#verif-method-dd-id').click();
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 200);
  await page.setViewportSize({ width: 700, height: 700 });
}

test('no field’s value is read while hints come, follow the focus and move', async ({
  page,
  context,
  overlay,
}) => {
  const client = await context.newCDPSession(page);
  const worlds = await extensionWorlds(client);
  await page.goto(practice('eu-login/authenticate'));
  await expect.poll(async () => shown(await overlay())['current-password']).toBe('card');
  expect(worlds.length).toBeGreaterThan(0);
  const world = worlds.at(-1) as number;
  await evaluate(client, world, TRAP);
  await page.evaluate(TRAP);
  await useEverything(page);
  await expect.poll(async () => shown(await overlay()).method).toBeDefined();
  expect(await evaluate(client, world, 'valuesRead')).toBe(0);
  // The trap is not blind: one reading on purpose is counted.
  await evaluate(client, world, `document.querySelector('#password').value`);
  expect(await evaluate(client, world, 'valuesRead')).toBe(1);
});

test('nothing is sent: the page’s own requests, and no other', async ({ page, site, overlay }) => {
  site.refused.length = 0;
  site.requests.length = 0;
  await page.goto(practice('eu-login/authenticate'));
  await expect.poll(async () => shown(await overlay())['current-password']).toBe('card');
  await useEverything(page);
  // chromium.ts sends the browser's own questions to its maker to this name, which nothing else can know.
  expect(site.refused.filter((host) => host !== 'browser.invalid:443')).toEqual([]);
  const asked = site.requests.filter((request) => !/\/practice\/|favicon/.test(request));
  expect(asked).toEqual(['GET https://ecas.ec.europa.eu/cas/login']);
  // The list is not blind: a request to a stranger is refused and listed.
  await page.evaluate(() => fetch('https://stranger.example/').catch(() => undefined));
  await expect.poll(() => site.refused).toContain('stranger.example:443');
});

/** Pages for one browser: starting one for each would take longer than looking at them. */
const PAGES_EACH = 12;
const strangers = lookAlikes().filter(({ url }) => !new URL(url).port);

for (let first = 0; first < strangers.length; first += PAGES_EACH) {
  const pages = strangers.slice(first, first + PAGES_EACH);
  test(`silence on ${pages.map(({ name }) => name).join(', ')}`, async ({ page, overlay, troubles }) => {
    test.slow();
    for (const { name, url } of pages) {
      const address = new URL(url);
      address.searchParams.set('practice', `look-alikes/${name}`);
      await page.goto(address.href);
      await page.waitForLoadState('networkidle');
      expect.soft((await overlay()).page, name).toBeNull();
      expect.soft(await page.locator('[data-segna-via]').count(), name).toBe(0);
      expect
        .soft(
          troubles.filter((trouble) => !/frame|404/i.test(trouble)),
          name,
        )
        .toEqual([]);
    }
  });
}

test('a page cannot fetch any file of the package', async ({ page, worker }) => {
  const files = readdirSync(`${import.meta.dirname}/../../.output/chrome-mv3`);
  await page.goto(practice('eu-login/identify'));
  const id = new URL(worker.url()).host;
  const responses = await page.evaluate(
    ([host, names]) =>
      Promise.all(
        names.map((name) =>
          fetch(`chrome-extension://${host}/${name}`).then(
            () => name,
            () => null,
          ),
        ),
      ),
    [id, files] as const,
  );
  expect(responses.filter(Boolean)).toEqual([]);
});
