/**
 * Settings pages of the browsers, which an extension may open in Chrome and Edge, but not in Firefox (bugzilla
 * 1269456). Chrome's were tried in Chromium 156 (2026-11); Edge's come from its help pages and are untried.
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

/** Button that opens the setting to change; null where only the person can open it. */
export function settingsPage(
  family: string | null,
  setting: 'browser' | 'cookies' | 'passwords',
): { act: 'settings'; address: string } | null {
  const address = PAGES[family ?? '']?.[setting];
  return address ? { act: 'settings', address } : null;
}
