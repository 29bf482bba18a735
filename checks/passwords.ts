import { browserFamily } from '../engine/browser/name.ts';
import { settingsPage } from '../engine/browser/settings-page.ts';
import type { Check } from './schema.ts';

/** A password that was renewed on the site is still the old one in the browser; no extension may look there. */
export default {
  order: 20,
  answers: { done: 'ok' },
  howByBrowser: true,
  remedy: ({ browser }) => settingsPage(browserFamily(browser), 'passwords'),
} satisfies Check;
