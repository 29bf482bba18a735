/**
 * Pages of the browsers' own, which an extension may open in Chrome and Edge. Firefox opens none (bugzilla 1269456).
 * Chrome's were opened in Chromium 156 (2026-11); Edge's are those of its help pages and were not opened here.
 */
const PAGES: Record<string, Record<'browser' | 'cookies' | 'passwords', string>> = {
  chrome: {
    browser: 'chrome://settings/help',
    cookies: 'chrome://settings/content/siteData',
    passwords: 'chrome://password-manager/passwords',
  },
  edge: {
    browser: 'edge://settings/help',
    cookies: 'edge://settings/content/cookies',
    passwords: 'edge://settings/passwords',
  },
};

/** The button that opens what has to be changed; null where this browser lets nobody open it but the person. */
export function settingsPage(
  family: string | null,
  setting: 'browser' | 'cookies' | 'passwords',
): { act: 'settings'; address: string } | null {
  const address = PAGES[family ?? '']?.[setting];
  return address ? { act: 'settings', address } : null;
}
