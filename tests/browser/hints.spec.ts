import words from '../../locales/it.json' with { type: 'json' };
import { type DevTools, partsShown } from '../../scripts/browser/overlay-view.ts';
import { atHome, expect, practice, shown } from './chromium.ts';
import { expectedHints } from './expected.ts';
import { spotOf } from './inside.ts';
import { sharedTest as test } from './shared-chromium.ts';

const CASES: [page: string, variants: string, lang: string, onError?: string][] = [
  ['imi/start', '', 'it'],
  ['imi/start', 'button', 'el'],
  ['imi/home', '', 'it'],
  ['eu-login/identify', '', 'el'],
  ['eu-login/identify', 'ids-gone', 'bg'],
  ['eu-login/identify', 'body-hidden', 'it'],
  ['eu-login/identify', 'late', 'it'],
  ['eu-login/authenticate', '', 'it'],
  ['eu-login/authenticate', 'csp', 'el'],
  ['eu-login/authenticate', 'ids-gone,error', 'el', 'wrong-password'],
  ['eu-login/authenticate', 'select', 'it'],
  ['eu-login/authenticate', 'late', 'bg'],
  ['eu-login/authenticate', 'other-person', 'it'],
  ['eu-login/authenticate', 'no-password', 'en'],
  ['eu-login/second-factor-pin', '', 'el'],
  ['eu-login/second-factor-qr', '', 'it'],
  ['eu-login/select-country', '', 'it'],
];

for (const [page, variants, lang, onError] of CASES) {
  test(`${page} ${variants} (${lang}) shows its hints`, async ({ page: tab, overlay, troubles }) => {
    const expected = await expectedHints(page, variants, lang, onError);
    await tab.goto(practice(page, variants, lang));
    await expect.poll(async () => (await overlay()).page).toBe(page);
    await expect.poll(async () => shown(await overlay())).toEqual(expected);
    expect(await tab.locator('[data-segna-via]').count()).toBe(1);
    expect(troubles).toEqual([]);
  });
}

test('hints without an element are shown as text in the panel', async ({ page, overlay }) => {
  await page.goto(practice('eu-login/second-factor-pin'));
  await expect.poll(async () => shown(await overlay()).approve).toBe('panel');
  await expect.poll(async () => (await overlay()).hints[0]?.text).toContain('app EU Login');
});

test('costly hints are folded in the panel, which stays open when they are unfolded', async ({
  context,
  page,
  overlay,
}) => {
  await page.goto(atHome('eu-login/delete-account', ''));
  await expect.poll(async () => shown(await overlay()).cost).toBe('panel');
  const client = await context.newCDPSession(page);
  const panelBox = async () => (await partsShown(client)).find(({ name }) => name === 'panel')?.box;
  const panel = async () => (await panelBox()) !== undefined;
  const costly = async () => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    return nodes.some(({ name }) => name?.value === words['eu-login/delete-account/reinstall-app']);
  };
  await expect.poll(panel).toBe(true);
  // So high that the panel just fits below the choice of language, and finds no free corner when it grows.
  const header = await page.locator('header select').boundingBox();
  const height = (header?.y ?? 0) + (header?.height ?? 0) + ((await panelBox())?.height ?? 0) + 28;
  await page.setViewportSize({ width: 1280, height: Math.ceil(height) });
  const isInside = async () => {
    const box = await panelBox();
    return box !== undefined && box.y + box.height <= height;
  };
  await expect.poll(isInside).toBe(true);
  expect(await costly()).toBe(false);
  await expect(async () => {
    const { x, y } = (await spotOf(client, words['overlay/kind/last'])) ?? { x: 0, y: 0 };
    await page.mouse.click(x, y);
    await expect.poll(costly, { timeout: 2000 }).toBe(true);
  }).toPass();
  await expect.poll(panel).toBe(true);
});

test('an open list gets a marker at each method, even at those to avoid', async ({ page, overlay }) => {
  // Tall enough for the whole list: what is below the edge of the window gets its sign when it is scrolled to.
  await page.setViewportSize({ width: 1280, height: 1100 });
  await page.goto(practice('eu-login/authenticate', 'with-sms'));
  await expect.poll(async () => shown(await overlay()).method).toBe('marker');
  await page.locator('#verif-method-dd-id').click();
  const signs = {
    'method-pin': 'marker',
    'method-qr': 'marker',
    'method-token': 'marker',
    'method-sms': 'marker',
  };
  await expect.poll(async () => shown(await overlay())).toMatchObject({ method: 'card', ...signs });
  await page.locator('#verif-method-dd-PASSWORD_MOBILE_APP').click();
  await expect.poll(async () => shown(await overlay())).not.toHaveProperty('method-token');
});

test('the card follows the focus, and never takes it', async ({ page, overlay }) => {
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  await page.locator('#username').focus();
  await page.keyboard.type('maria');
  await page.keyboard.press('Tab');
  await expect.poll(async () => shown(await overlay()).next).toBe('card');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('whoamiSubmit');
  expect(await page.locator('#username').inputValue()).toContain('maria');
});

test('nothing is shown over a modal dialog of the page, which stays modal', async ({ page, overlay }) => {
  await page.goto(practice('eu-login/authenticate', 'dialog'));
  await expect(page.locator('dialog:modal')).toBeVisible();
  await page.waitForFunction(() => document.readyState === 'complete');
  expect((await overlay()).page).toBeNull();
  await page.locator('dialog button').first().click();
  await expect.poll(async () => shown(await overlay())['current-password']).toBe('card');
});

test('nothing is shown while the body is hidden', async ({ page, overlay }) => {
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/identify');
  await page.evaluate(() => document.body.setAttribute('style', 'display: none'));
  await expect.poll(async () => (await overlay()).page).toBeNull();
  await page.evaluate(() => document.body.removeAttribute('style'));
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/identify');
});

test('on a page in the person’s language no hint mentions languages', async ({ page, overlay }) => {
  await page.goto(practice('eu-login/identify', '', 'it'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  expect(shown(await overlay())).not.toHaveProperty('language');
});

test('nothing is shown over a custom dialog of the page, and a popover stays open and uncovered', async ({
  page,
  context,
  overlay,
}) => {
  const client = (await context.newCDPSession(page)) as DevTools;
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  await page.evaluate(() => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.ariaModal = 'true';
    dialog.textContent = 'Accept?';
    document.body.append(dialog);
  });
  await expect.poll(async () => (await overlay()).page).toBeNull();
  await page.locator('[role=dialog]').evaluate((dialog) => dialog.remove());
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  const place = await page.evaluate(() => {
    const list = document.createElement('div');
    list.popover = 'auto';
    list.textContent = 'List';
    list.setAttribute('style', 'inset: auto 0 0 auto; margin: 0; width: 500px; height: 300px');
    document.body.append(list);
    list.showPopover();
    return list.getBoundingClientRect().toJSON();
  });
  const over = async () =>
    (await partsShown(client)).filter(
      ({ box }) => box.x + box.width > place.x && box.y + box.height > place.y,
    ).length;
  await expect.poll(over).toBe(0);
  expect(await page.locator('[popover=auto]').evaluate((list) => list.matches(':popover-open'))).toBe(true);
});
