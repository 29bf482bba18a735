import { readFileSync } from 'node:fs';
import italian from '../../locales/it.json' with { type: 'json' };
import { expect, practice, shown, test } from './chromium.ts';
import { spotOf, stopBackground } from './inside.ts';

test('a language is loaded on demand, even after the background was stopped', async ({
  context,
  page,
  overlay,
  troubles,
}) => {
  const client = await context.newCDPSession(page);
  await page.goto(practice('eu-login/identify'));
  for (let times = 0; times < 2; times++) {
    await expect.poll(async () => shown(await overlay()).email).toBe('card');
    await expect.poll(() => spotOf(client, italian['eu-login/identify/email'])).not.toBeNull();
    await stopBackground(context, page);
    await page.reload();
  }
  expect(troubles.filter((text) => !text.includes('No SW'))).toEqual([]);
});

test('no script of the package contains a language other than English', () => {
  const background = readFileSync('.output/chrome-mv3/background.js', 'utf8');
  expect(background).toContain('Report a problem with this page');
  expect(background).not.toContain(italian['command/report']);
});
