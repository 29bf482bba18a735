import { supportedLanguages } from '../../platform/speech.ts';
import { expect, practice, shown, test } from './chromium.ts';
import { chooseLanguage, NARROW, overflowing, overflowingParts } from './room-for-text.ts';

/** CSS pixels across the largest popup of a browser, 800 px, at a zoom of 300 %. */
const POPUP_AT_300 = 266;

const PAGES = [
  'popup.html',
  'options.html',
  'report.html',
  'welcome.html',
  'handout.html?journey=imi-first-access',
];

for (const name of PAGES) {
  test(`${name} has room for each language in a narrow window`, async ({ page, worker }) => {
    test.slow();
    await page.setViewportSize({ width: name === 'popup.html' ? POPUP_AT_300 : NARROW, height: 640 });
    const open = () => page.goto(new URL(`/${name}`, worker.url()).href);
    await open();
    for (const language of supportedLanguages) {
      await chooseLanguage(worker, language);
      // The handout keeps the language in which it was opened; the other pages follow.
      if (name.startsWith('handout')) await open();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect.soft(await overflowing(page), language).toEqual([]);
    }
  });
}

test('the hints have room for each language in a narrow window, even at twice the text size', async ({
  page,
  context,
  worker,
  overlay,
}) => {
  test.slow();
  const client = await context.newCDPSession(page);
  await page.setViewportSize({ width: NARROW, height: 640 });
  await page.goto(practice('eu-login/authenticate', 'error'));
  await expect.poll(async () => Object.keys(shown(await overlay())).length).toBeGreaterThan(3);
  for (const language of supportedLanguages) {
    for (const textSize of [100, 200]) {
      const texts = async () => JSON.stringify((await overlay()).hints.map(({ text }) => text));
      const before = await texts();
      await chooseLanguage(worker, language, textSize);
      // The open page learns that the language has changed.
      if (textSize === 100 && language !== 'it') await expect.poll(texts).not.toBe(before);
      await expect.poll(() => overflowingParts(client), `${language}, ${textSize} %`).toEqual([]);
    }
  }
});
