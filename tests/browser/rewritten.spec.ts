import { atHome, expect, shown } from './chromium.ts';
import { sharedTest as test } from './shared-chromium.ts';
import { atRest } from './uncovered.ts';

/** Ways in which a page can replace itself without a load, each run in the page with its own markup. */
const WAYS: Record<string, (html: string) => void> = {
  'document.write after loading': (html) => {
    document.open();
    document.write(html);
    document.close();
  },
  'document.write in two parts, the first of them empty': (html) => {
    document.open();
    setTimeout(() => {
      document.write(html);
      document.close();
    }, 100);
  },
  'a new body': (html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    document.body = document.adoptNode(body) as HTMLBodyElement;
  },
  'a new body after a while without': (html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    document.body.remove();
    setTimeout(() => document.documentElement.append(document.adoptNode(body)), 100);
  },
  'a new root': (html) => {
    const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.replaceWith(document.adoptNode(documentElement));
  },
  'a new root after a while without': (html) => {
    const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.remove();
    setTimeout(() => document.append(document.adoptNode(documentElement)), 100);
  },
};

for (const [name, rewrite] of Object.entries(WAYS)) {
  test(`the hints follow ${name}, and the focus in it`, async ({ page, overlay, troubles }) => {
    await page.goto(atHome('eu-login/register', ''));
    await expect.poll(async () => (await overlay()).page).toBe('eu-login/register');
    const html = (await page.content()).replace(/<div data-segna-via.*?<\/div>/, '');
    for (let times = 0; times < 2; times++) {
      await page.evaluate(`(${rewrite})(${JSON.stringify(html)})`);
      await expect(page.locator('form')).toHaveCount(1);
      await expect(page.locator('[data-segna-via]')).toHaveCount(1);
      await expect.poll(async () => (await overlay()).page).toBe('eu-login/register');
    }
    for (const hint of ['email', 'create']) {
      await page.locator(`[data-anchor~="${hint}"]`).focus();
      await expect.poll(async () => shown(await overlay())[hint], hint).toBe('card');
    }
    await atRest(page);
    expect(troubles).toEqual([]);
  });
}
