import { type DevTools, partsShown, ringsShown } from '../../scripts/browser/overlay-view.ts';
import { expect, practice, shown } from './chromium.ts';
import { sharedTest as test } from './shared-chromium.ts';

const PASSWORD = 'eu-login/authenticate/current-password';
const LOST = 'eu-login/authenticate/lost-password';

test('a ring surrounds the element of the open card, and that of a hovered marker', async ({
  page,
  context,
  overlay,
}) => {
  const client = (await context.newCDPSession(page)) as DevTools;
  await page.goto(practice('eu-login/authenticate'));
  await expect.poll(async () => shown(await overlay())['current-password']).toBe('card');
  const rings = async () => Object.keys(await ringsShown(client)).sort();
  await expect.poll(rings).toEqual([PASSWORD]);
  const ring = (await ringsShown(client))[PASSWORD];
  const field = await page.locator('#password').boundingBox();
  const sides = (['x', 'y', 'width', 'height'] as const).map(
    (side) => (ring?.[side] ?? 0) - (field?.[side] ?? 0),
  );
  expect(Math.max(...sides.map(Math.abs))).toBeLessThanOrEqual(20);

  // A sign that takes the focus says which element it is about; a card opened by the pointer says it as well.
  const sign = (await partsShown(client)).find(({ name }) => name === LOST)?.box;
  await page.mouse.move((sign?.x ?? 0) + 12, (sign?.y ?? 0) + 12);
  await expect.poll(rings).toContain(LOST);
  await page.mouse.move(5, 5);

  // The ring takes no press: what lies below its line is the page's.
  const below = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x as number, y as number)?.hasAttribute('data-segna-via'),
    [(ring?.x ?? 0) + 60, (ring?.y ?? 0) + 1],
  );
  expect(below).not.toBe(true);
});

test('a ring avoids the page’s own focus ring, and follows scrolling', async ({ page, context }) => {
  const client = (await context.newCDPSession(page)) as DevTools;
  await page.setViewportSize({ width: 1280, height: 620 });
  await page.goto(practice('eu-login/authenticate'));
  await page.locator('#password').focus();
  const gap = async () => {
    const ring = (await ringsShown(client))[PASSWORD];
    const field = await page.locator('#password').boundingBox();
    return ring && field ? Math.round(field.y - ring.y) : null;
  };
  await expect.poll(gap).not.toBeNull();
  const before = await gap();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  await expect.poll(gap).toBe(before);
});
