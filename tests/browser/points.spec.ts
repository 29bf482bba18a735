import AxeBuilder from '@axe-core/playwright';
import words from '../../locales/it.json' with { type: 'json' };
import { structureIn } from '../../scripts/adopt/structure-file.ts';
import { expect, openedPage, practice, shown, test } from './chromium.ts';

test('the popup asks about doubtful hints, applies a no at once, and reports it only on request', async ({
  context,
  page,
  worker,
  overlay,
}) => {
  await page.goto(practice('eu-login/identify', 'ids-gone'));
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(worker.url().replace(/[^/]*$/, 'popup.html'));
  const [fold, question] = [popup.locator('.points'), popup.locator('#point')];
  await expect(question).toBeHidden();
  await popup.locator('#points').click();
  // The question about the field is not the first; the others are answered until it comes.
  const about = () => fold.locator('div:has(#point)').getAttribute('data-point');
  while ((await about()) !== 'eu-login/identify/email') {
    const before = await about();
    await popup.getByRole('button', { name: words['popup/points/yes'], exact: true }).click();
    await expect.poll(about).not.toBe(before);
  }
  await expect(question).toContainText(words['eu-login/identify/email']);
  await expect(question).toContainText(/mostra «.*e-mail.*»/i);
  await popup.getByRole('button', { name: words['popup/points/no'], exact: true }).click();
  await expect.poll(async () => shown(await overlay()).email).toBe('panel');
  const answerRow = fold.locator('[data-point="eu-login/identify/email"]');
  await expect(answerRow).toContainText(words['popup/points/wrong']);

  await popup.getByRole('button', { name: words['popup/misfit/page'] }).click();
  const structure = await openedPage(context, '/structure.html');
  const file = structure.getByRole('textbox');
  await expect(file).toHaveValue(/"page":"eu-login\/identify"/);
  const answers = async () => structureIn(await file.inputValue()).answers;
  expect(await answers()).toBeUndefined();
  await structure.getByRole('checkbox').check();
  expect((await answers())?.['eu-login/identify/email']).toMatchObject({ right: false });
  await structure.getByRole('checkbox').uncheck();
  expect(await answers()).toBeUndefined();

  await structure.close();
  await popup.bringToFront();
  // A popup that had to wait for a slow tab redraws the fold, closed.
  await expect(async () => {
    if (await question.or(answerRow).first().isHidden())
      await popup.locator('#points').click({ timeout: 2000 });
    await answerRow.getByRole('button').click({ timeout: 2000 });
  }).toPass();
  await expect.poll(async () => shown(await overlay()).email).toBe('card');
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
});
