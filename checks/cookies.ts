import { browserFamily } from '../engine/browser/name.ts';
import { settingsPage } from '../engine/browser/settings-page.ts';
import type { Check } from './schema.ts';

/**
 * EU Login keeps the sign-in in cookies (eu-login.md, 1). The page itself says whether it may keep any
 * (`navigator.cookieEnabled`), so that none is read and no permission is needed.
 */
export default {
  order: 16,
  howByBrowser: true,
  judge({ tab, browser }) {
    if (!tab) return { state: 'unknown', say: 'check/cookies/unknown' };
    if (tab.cookies) return { state: 'ok', say: 'check/cookies/ok' };
    const remedy = settingsPage(browserFamily(browser), 'cookies');
    return { state: 'problem', say: 'check/cookies/refused', how: true, remedy };
  },
} satisfies Check;
