import { readFileSync } from 'node:fs';
import words from '../../locales/it.json' with { type: 'json' };
import { structureIn } from '../../scripts/adopt/structure-file.ts';
import { atHome, expect, openedPage, practice } from './chromium.ts';
import { spotOf } from './inside.ts';
import { sharedTest as test } from './shared-chromium.ts';

test('if hints do not fit: shows the structure of the page, without personal data, and saves it unchanged', async ({
  context,
  page,
  worker,
  overlay,
}) => {
  await page.goto(practice('eu-login/authenticate'));
  await page.locator('#password').fill('Segret1ssimo-99');
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/authenticate');
  const popup = await context.newPage();
  await popup.goto(worker.url().replace(/[^/]*$/, 'popup.html'));
  await expect(popup.getByText('non ancora confermata sul sito vero')).toBeVisible();
  await popup.getByRole('button', { name: words['popup/misfit/page'] }).click();
  const structurePage = await openedPage(context, '/structure.html');
  const file = structurePage.getByRole('textbox');
  await expect(file).toHaveValue(/"page":"eu-login\/authenticate"/);
  const text = await file.inputValue();
  expect(structureIn(text).nodes.length).toBeGreaterThan(40);
  for (const secret of ['Segret1ssimo', 'maria', 'n00prova', 'ECAS_LR', 'loginRequestId='])
    expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  await file.fill(text.replace('"label":"Lingua"', '"label":"…"'));
  const download = structurePage.waitForEvent('download');
  await structurePage.locator('a.main').click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(
    /^segnavia-structure-ecas\.ec\.europa\.eu-\d{4}-\d\d-\d\d\.json$/,
  );
  expect(structureIn(readFileSync(await saved.path(), 'utf8')).page).toBe('eu-login/authenticate');
});

test('the panel says that a page is not confirmed, and opens the same structure', async ({
  context,
  page,
  overlay,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto(practice('eu-login/authenticate', 'ids-gone,names-gone'));
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/authenticate');
  const client = await context.newCDPSession(page);
  await expect.poll(() => spotOf(client, words['overlay/unconfirmed'])).not.toBeNull();
  const { x, y } = (await spotOf(client, words['overlay/misfit'])) ?? { x: 0, y: 0 };
  await page.mouse.click(x, y);
  await expect((await openedPage(context, '/structure.html')).getByRole('textbox')).toHaveValue(
    /"page":"eu-login\/authenticate"/,
  );
});

test('of a text only the phrases of the guides are kept', async ({ page, worker }) => {
  await page.goto(atHome('inail/first-access', ''));
  await expect(page.getByText('Primo accesso')).toBeVisible();
  const shown = await page.context().newPage();
  await shown.goto(worker.url().replace(/[^/]*$/, 'popup.html'));
  await shown.locator('.fit .link').click();
  const file = (await openedPage(page.context(), '/structure.html')).getByRole('textbox');
  await expect(file).toHaveValue(/"tag":"h2","says":"Primo accesso"/);
  await expect(file).not.toHaveValue(/completare la registrazione/);
});

test('a page that is gone is reported', async ({ page, worker }) => {
  await page.goto(worker.url().replace(/[^/]*$/, 'structure.html?tab=999999'));
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('textbox')).toBeHidden();
});
