import words from '../../locales/it.json' with { type: 'json' };
import { type DevTools, partsShown } from '../../scripts/overlay-view.ts';
import { atHome, expect, practice, shown, test } from './chromium.ts';
import { spotOf } from './inside.ts';

const CASES: [page: string, variants: string, lang: string, open: string | null, also: string[]][] = [
  ['imi/start', '', 'it', 'login', ['two-factor-notice']],
  ['imi/start', 'button', 'el', 'login', []],
  ['imi/home', '', 'it', null, []],
  ['eu-login/identify', '', 'el', 'email', ['next', 'create-account', 'not-eid', 'language']],
  ['eu-login/identify', 'ids-gone', 'bg', 'email', ['next', 'create-account', 'not-eid']],
  ['eu-login/identify', 'body-hidden', 'it', 'email', ['next']],
  ['eu-login/identify', 'late', 'it', 'email', ['next']],
  [
    'eu-login/authenticate',
    '',
    'it',
    'current-password',
    ['user-id', 'lost-password', 'method', 'other-email'],
  ],
  ['eu-login/authenticate', 'csp', 'el', 'current-password', ['user-id', 'method']],
  ['eu-login/authenticate', 'ids-gone,error', 'el', 'current-password', ['user-id', 'method']],
  ['eu-login/authenticate', 'select', 'it', 'current-password', ['method']],
  ['eu-login/authenticate', 'late', 'bg', 'current-password', ['method']],
  ['eu-login/authenticate', 'other-person', 'it', 'current-password', ['other-email']],
  ['eu-login/authenticate', 'no-password', 'en', 'method', ['user-id']],
  ['eu-login/second-factor-pin', '', 'el', null, []],
  ['eu-login/second-factor-qr', '', 'it', 'scan', ['one-time-code']],
  ['eu-login/select-country', '', 'it', null, []],
];

for (const [page, variants, lang, open, also] of CASES) {
  test(`${page} ${variants} (${lang}) shows its hints`, async ({ page: tab, overlay, troubles }) => {
    await tab.goto(practice(page, variants, lang));
    await expect.poll(async () => (await overlay()).page).toBe(page);
    if (open) await expect.poll(async () => shown(await overlay())[open]).toBe('card');
    const view = await overlay();
    expect(shown(view)).toMatchObject(Object.fromEntries(also.map((id) => [id, 'marker'])));
    expect(view.hints.filter(({ state }) => state === 'card').length).toBe(open ? 1 : 0);
    expect(await tab.locator('segna-via').count()).toBe(1);
    expect(troubles).toEqual([]);
  });
}

test('hints without an element stand in the panel, in words', async ({ page, overlay }) => {
  await page.goto(practice('eu-login/second-factor-pin'));
  await expect.poll(async () => shown(await overlay()).approve).toBe('panel');
  expect((await overlay()).hints[0]?.text).toContain('app EU Login');
});

test('what costs something is folded in the panel, which stays when it is unfolded there', async ({
  context,
  page,
  overlay,
}) => {
  // So high that the panel finds a free corner as it is, but none when it grows.
  await page.setViewportSize({ width: 1280, height: 560 });
  await page.goto(atHome('eu-login/delete-account', ''));
  await expect.poll(async () => shown(await overlay()).cost).toBe('panel');
  const client = await context.newCDPSession(page);
  const panel = async () => (await partsShown(client)).some(({ name }) => name === 'panel');
  const costly = async () => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    return nodes.some(({ name }) => name?.value === words['eu-login/delete-account/reinstall-app']);
  };
  await expect.poll(panel).toBe(true);
  expect(await costly()).toBe(false);
  const { x, y } = (await spotOf(client, words['overlay/kind/last'])) ?? { x: 0, y: 0 };
  await page.mouse.click(x, y);
  await expect.poll(costly).toBe(true);
  expect(await panel()).toBe(true);
});

test('an open list gets a sign at each way to confirm, also those not to take', async ({ page, overlay }) => {
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

test('over the page’s own modal dialog nothing is shown, and it stays modal', async ({ page, overlay }) => {
  await page.goto(practice('eu-login/authenticate', 'dialog'));
  await expect(page.locator('dialog:modal')).toBeVisible();
  await page.waitForFunction(() => document.readyState === 'complete');
  expect((await overlay()).page).toBeNull();
  await page.locator('dialog button').first().click();
  await expect.poll(async () => shown(await overlay())['current-password']).toBe('card');
});

test('while the body is hidden there is nothing to stand beside', async ({ page, overlay }) => {
  await page.goto(practice('eu-login/identify'));
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/identify');
  await page.evaluate(() => document.body.setAttribute('style', 'display: none'));
  await expect.poll(async () => (await overlay()).page).toBeNull();
  await page.evaluate(() => document.body.removeAttribute('style'));
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/identify');
});

test('a card shows the spot in a sketch of the page, on request', async ({ page, context, overlay }) => {
  const client = await context.newCDPSession(page);
  interface Seen {
    role?: { value: string };
    name?: { value: string };
    backendDOMNodeId?: number;
  }
  const seen = async (role: RegExp, name: string) => {
    const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: Seen[] };
    return nodes.find((node) => role.test(node.role?.value ?? '') && node.name?.value.startsWith(name));
  };
  await page.goto(practice('eu-login/authenticate', 'csp'));
  await expect.poll(async () => shown(await overlay())['current-password']).toBe('card');
  const fold = await seen(/disclosure/i, words['overlay/picture']);
  const { model } = await client.send('DOM.getBoxModel', { backendNodeId: fold?.backendDOMNodeId as number });
  const [left = 0, top = 0] = model.border;
  await page.mouse.click(left + 20, top + 8);
  await expect.poll(() => seen(/^(image|img)$/i, 'Inserisca la password')).toBeTruthy();
});

test('on a page in one’s own language nothing is said about languages', async ({ page, overlay }) => {
  await page.goto(practice('eu-login/identify', '', 'it'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  expect(shown(await overlay())).not.toHaveProperty('language');
});

test('over a dialog of the page’s own making nothing is shown, and a popover stays open and free', async ({
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
