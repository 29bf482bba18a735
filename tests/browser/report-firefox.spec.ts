import type { Page } from 'puppeteer-core';
import words from '../../locales/it.json' with { type: 'json' };
import { practice } from './chromium.ts';
import { expect, POPUP, test } from './firefox.ts';

const REPORT = POPUP.replace('popup', 'report');

interface Bidi {
  connection: {
    send(method: string, params: object): Promise<{ result: { contexts: { context: string }[] } }>;
  };
}

/** Grants access to the active tab, as a press of the toolbar button does. */
async function grantTab(tab: Page): Promise<void> {
  const { connection } = tab.browser() as unknown as Bidi;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    expression: `{
      const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      WebExtensionPolicy.getByID('segnavia@segnavia').extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
    }`,
    target: { context: result.contexts[0]?.context },
    awaitPromise: false,
  });
}

const textIn = (report: Page, css: string) =>
  report.$eval(css, (field) => (field as unknown as { value: string }).value).catch(() => '');

test('Firefox: a report with its picture, redacted, and kept', async ({ browser_, tab, troubles }) => {
  await tab.goto(practice('eu-login/authenticate', 'wrong-factor'));
  const report = await browser_.newPage();
  await report.goto(REPORT, { waitUntil: [] });
  await report.waitForSelector('#text');
  await tab.bringToFront();
  await grantTab(tab);
  await report.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: {
        tabs: { query(what: object): Promise<{ id: number }[]> };
        runtime: { sendMessage(message: object): Promise<void> };
      };
    };
    const [front] = await browser.tabs.query({ url: 'https://ecas.ec.europa.eu/*' });
    await browser.runtime.sendMessage({ kind: 'report-wanted', tab: front?.id });
  });
  await report.waitForSelector('.board img');
  const area = await report.waitForSelector('.areas button');
  await area?.evaluate((button) => (button as unknown as { click(): void }).click());
  await report.waitForSelector('.board .revealed');
  expect(await textIn(report, '#text')).toContain('EU Login: password e secondo fattore');
  expect(await textIn(report, '#text')).not.toContain('n00prova');
  expect(await textIn(report, '#field-error')).toContain('n00prova');

  await report.type('#field-request', 'Non riesco a entrare');
  const storedDraft = () =>
    report.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: {
          storage: { local: { get(key: string): Promise<{ report?: { value: { texts: object } } }> } };
        };
      };
      return (await browser.storage.local.get('report')).report?.value.texts;
    });
  await expect.poll(storedDraft).toEqual({ request: 'Non riesco a entrare' });
  await report.close();
  await tab.goto(REPORT, { waitUntil: [] });
  await tab.waitForSelector('#text');
  await expect.poll(() => textIn(tab, '#field-request')).toBe('Non riesco a entrare');
  expect(await tab.$eval('h1', (title) => title.textContent)).toBe(words['report/title']);
  expect(troubles).toEqual([]);
});
