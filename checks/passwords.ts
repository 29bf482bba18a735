import { familyOf } from './browser.ts';
import type { Check } from './schema.ts';
import { settingsPage } from './settings-page.ts';

/** A password that was renewed on the site is still the old one in the browser; no extension may look there. */
export default {
  order: 20,
  answers: { done: 'ok' },
  howByBrowser: true,
  remedy: ({ browser }) => settingsPage(familyOf(browser), 'passwords'),
} satisfies Check;
