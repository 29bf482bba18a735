import { practice } from './chromium.ts';
import { expect, overlayIn, test } from './firefox.ts';

const HOSTILE = [
  'read-root',
  'forge-events',
  'host-removed',
  'prototypes-polluted',
  'form-names',
  'storm-changes',
];

test('Firefox: hostile pages read nothing, press nothing and fill no console', async ({ tab, troubles }) => {
  test.slow();
  for (const name of HOSTILE) {
    await tab.goto(`${practice('eu-login/identify')}&hostile=${name}`);
    await tab.waitForFunction('window.hostile && performance.now() > 2200');
    const [loot, times] = (await tab.evaluate('[hostile.loot.join("\\n"), hostile.times()]')) as [
      string,
      number,
    ];
    expect(loot, name).not.toMatch(/Inserisca|indirizzo|EU Login: /);
    expect(times, name).toBeLessThanOrEqual(6);
  }
  expect(troubles).toEqual([]);
});

test('Firefox: a tab that was open before the extension comes gets its hints; when it goes they leave', async ({
  tab,
  extension,
  troubles,
}) => {
  await tab.goto(practice('eu-login/identify'));
  await expect.poll(async () => (await overlayIn(tab)).page).toBe('eu-login/identify');
  await extension.remove();
  await tab.evaluate('document.body.append("more")');
  await expect.poll(() => tab.$('segna-via')).toBeNull();
  await tab.type('#username', 'maria');
  await extension.install();
  await expect.poll(async () => (await overlayIn(tab)).page).toBe('eu-login/identify');
  expect((await tab.$$('segna-via')).length).toBe(1);
  expect(await tab.$eval('#username', (field) => (field as HTMLInputElement).value)).toContain('maria');
  expect(troubles).toEqual([]);
});
