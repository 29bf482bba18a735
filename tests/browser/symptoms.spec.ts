import type { BrowserContext, Page } from '@playwright/test';
import { symptomsShown } from '../../scripts/browser/overlay-view.ts';
import { atHome, expect, practice, shown } from './chromium.ts';
import { sharedTest as test } from './shared-chromium.ts';

/** Symptoms that the panel shows on a page, by id. */
async function symptomsIn(
  context: BrowserContext,
  page: Page,
): Promise<() => Promise<Record<string, string>>> {
  const client = await context.newCDPSession(page);
  return () => symptomsShown(client as never);
}

const CASES: [page: string, variants: string, lang: string, symptom: string, says: RegExp][] = [
  ['eu-login/identify', 'error', 'it', 'unknown-address', /non accetta l’indirizzo.*registrato nell’IMI/],
  ['eu-login/authenticate', 'error', 'el', 'wrong-password', /rifiuta la password.*non insista/],
  ['eu-login/authenticate', 'error,ids-gone', 'bg', 'wrong-password', /rifiuta la password/],
  ['eu-login/authenticate', 'wrong-factor', 'el', 'other-users-factor', /altro utente \(v00…\).*due account/],
  ['eu-login/authenticate', 'only-token,select', 'en', 'only-token', /solo «Token».*app EU Login/],
  ['eu-login/authenticate', 'eid-person', 'bg', 'tried-eid', /inizia con v00.*account diverso/],
  ['eu-login/authenticate', 'error-5305', 'el', 'error-5305', /errore 5305.*cancelli questo telefono/],
  ['eu-login/register', 'error', 'it', 'page-error', /non capisco.*«Cercare questo errore»/],
  ['eu-login/second-factor-qr', 'error', 'it', 'code-refused', /risulta non valido.*dall’interno dell’app/],
];

for (const [page, variants, lang, symptom, says] of CASES) {
  test(`${page} with ${variants} (${lang}) says ${symptom}`, async ({ page: tab, context, troubles }) => {
    const symptoms = await symptomsIn(context, tab);
    const isAtLogin = page !== 'eu-login/register';
    await tab.goto(isAtLogin ? practice(page, variants, lang) : atHome(page, variants));
    await expect.poll(symptoms).toEqual({ [symptom]: expect.stringMatching(says) });
    expect(troubles).toEqual([]);
  });
}

test('the words about an error appear beside it, and disappear with it', async ({ page, overlay }) => {
  await page.goto(practice('eu-login/authenticate', 'error-locked'));
  await expect.poll(async () => shown(await overlay())['locked-out']).toBe('card');
  await page.evaluate(() => document.querySelector('.error')?.remove());
  await expect.poll(async () => shown(await overlay())['locked-out']).toBeUndefined();
});

test('a page without an error shows no symptom', async ({ page, context, overlay }) => {
  const symptoms = await symptomsIn(context, page);
  for (const name of ['eu-login/identify', 'eu-login/authenticate', 'eu-login/second-factor-qr']) {
    await page.goto(practice(name));
    await expect.poll(async () => (await overlay()).page).toBe(name);
    expect(await symptoms()).toEqual({});
  }
});

test('a list of methods with Token only says so while it is open', async ({ page, context, overlay }) => {
  const symptoms = await symptomsIn(context, page);
  await page.goto(practice('eu-login/authenticate', 'only-token'));
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/authenticate');
  expect(await symptoms()).toEqual({});
  await page.locator('#verif-method-dd-id').click();
  await expect.poll(async () => Object.keys(await symptoms())).toEqual(['only-token']);
  await page.keyboard.press('Escape');
  await expect.poll(symptoms).toEqual({});
});

test('a late error is noticed, and so is its disappearance', async ({ page, context, overlay }) => {
  const symptoms = await symptomsIn(context, page);
  await page.goto(practice('eu-login/authenticate'));
  await expect.poll(async () => (await overlay()).page).toBe('eu-login/authenticate');
  await page.evaluate(() => {
    const error = document.createElement('p');
    error.role = 'alert';
    error.textContent = 'Vale virhe';
    document.querySelector('#loginForm')?.prepend(error);
  });
  await expect.poll(async () => Object.keys(await symptoms())).toEqual(['wrong-password']);
  await page.evaluate(() => document.querySelector('#loginForm [role=alert]')?.remove());
  await expect.poll(symptoms).toEqual({});
});
