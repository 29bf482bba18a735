import type { Page, Worker } from '@playwright/test';
import finnish from '../../locales/fi.json' with { type: 'json' };
import { expect, practice, shown, test } from './chromium.ts';
import { chooseLanguage, NARROW, overflowing, overflowingParts } from './room-for-text.ts';

/** Languages that nobody speaks: Finnish with two letters of five doubled, and Finnish from right to left. */
type Pseudo = 'longer' | 'right-to-left';

/**
 * Changes the texts of Finnish as they are read from the package. Nothing in the package knows of it. Runs in the browser, and
 * must hold all that it uses.
 */
function disguise(pseudo: Pseudo): void {
  const change = (text: string) =>
    text.replace(/\{\{\w+\}\}|\S+@\S+|https?:\S+|\p{L}+/gu, (word) => {
      if (/[{@:]/.test(word)) return word;
      if (pseudo === 'right-to-left') return `\u05d0${word}\u05d1`;
      return word.replace(/(\p{L}\p{L}?\p{L}?)(\p{L}?\p{L}?)/gu, '$1$2$2');
    });
  const changeAll = (texts: unknown): unknown =>
    Array.isArray(texts)
      ? texts.map(changeAll)
      : typeof texts === 'string'
        ? change(texts)
        : typeof texts === 'object' && texts !== null
          ? Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, changeAll(text)]))
          : texts;
  (globalThis as { segnaviaTexts?: object }).segnaviaTexts = new Proxy({} as Record<string, unknown>, {
    set: (all, language: string, texts) => {
      all[language] = changeAll(texts);
      return true;
    },
  });
}

async function speak(pseudo: Pseudo, page: Page, worker: Worker): Promise<void> {
  await page.addInitScript(disguise, pseudo);
  await worker.evaluate(disguise, pseudo);
  await chooseLanguage(worker, 'fi');
}

for (const pseudo of ['longer', 'right-to-left'] as const) {
  test(`popup, options, report, welcome page and hints have room for a language that is ${pseudo}`, async ({
    page,
    context,
    worker,
    overlay,
  }) => {
    test.slow();
    await speak(pseudo, page, worker);
    await page.setViewportSize({ width: NARROW, height: 640 });
    const turn = () =>
      page.evaluate((isTurned) => {
        if (isTurned) document.documentElement.dir = 'rtl';
      }, pseudo === 'right-to-left');
    const pages = { popup: 'finder', options: 'title', report: 'title', welcome: 'title' };
    for (const [name, key] of Object.entries(pages)) {
      await page.goto(new URL(`/${name}.html`, worker.url()).href);
      await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
      const text = finnish[`${name}/${key}` as keyof typeof finnish];
      await expect(page.getByText(text, { exact: true })).toHaveCount(0);
      await turn();
      expect.soft(await overflowing(page), name).toEqual([]);
    }
    const client = await context.newCDPSession(page);
    for (const [name, variants] of [
      ['eu-login/authenticate', 'error'],
      ['eu-login/identify', ''],
      ['imi/start', 'maintenance'],
    ] as const) {
      await page.goto(practice(name, variants));
      await turn();
      await expect.poll(async () => Object.keys(shown(await overlay())).length).toBeGreaterThan(0);
      await expect.poll(() => overflowingParts(client), name).toEqual([]);
    }
  });
}
