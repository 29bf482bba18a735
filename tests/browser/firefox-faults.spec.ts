import { practice } from './chromium.ts';
import { expect, overlayIn, test } from './firefox.ts';
import { MOST_COMINGS, SAID } from './said.ts';

const HOSTILE = [
  'read-root',
  'forge-events',
  'host-removed',
  'prototypes-polluted',
  'form-names',
  'storm-changes',
];

test('Firefox: hostile pages read nothing, press nothing and do not flood the console', async ({
  tab,
  troubles,
}) => {
  test.slow();
  for (const name of HOSTILE) {
    await tab.goto(`${practice('eu-login/identify')}&hostile=${name}`);
    await tab.waitForFunction('window.hostile && performance.now() > 2200');
    const [loot, times] = (await tab.evaluate('[hostile.loot.join("\\n"), hostile.times()]')) as [
      string,
      number,
    ];
    expect(
      SAID.filter((words) => loot.includes(words)),
      name,
    ).toEqual([]);
    expect(times, name).toBeLessThanOrEqual(MOST_COMINGS);
  }
  expect(troubles).toEqual([]);
});

test('Firefox: a tab opened before the extension was installed gets its hints, once, and nothing typed is lost', async ({
  tab,
  extension,
  troubles,
}) => {
  await tab.goto(practice('eu-login/identify'));
  await expect.poll(async () => (await overlayIn(tab)).page).toBe('eu-login/identify');
  await extension.remove();
  // Firefox ends the scripts of a removed extension at once: what they drew stays until the page is reloaded.
  await tab.evaluate('document.body.append("more")');
  await tab.type('#username', 'maria');
  await extension.install();
  await expect.poll(async () => (await overlayIn(tab)).page).toBe('eu-login/identify');
  expect((await tab.$$('[data-segna-via]')).length).toBe(1);
  expect(await tab.$eval('#username', (field) => (field as HTMLInputElement).value)).toContain('maria');
  expect(troubles).toEqual([]);
});

test('Firefox: nothing of the hints is selected with the page', async ({ tab }) => {
  await tab.goto(practice('eu-login/identify'));
  await expect.poll(async () => (await overlayIn(tab)).hints.email).toBe('card');
  const copied = String(
    await tab.evaluate('getSelection().selectAllChildren(document.documentElement), String(getSelection())'),
  );
  expect(copied.length).toBeGreaterThan(100);
  expect(SAID.filter((words) => copied.includes(words))).toEqual([]);
});
