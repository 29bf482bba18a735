import { browser } from './browser.ts';

const origins = (hosts: string[]) => hosts.map((host) => `https://${host}/*`);

/** Selects the hosts to which the browser denies access, by the person's or the organisation's choice. */
export async function closedHosts(hosts: string[]): Promise<string[]> {
  const open = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: origins([host]) })),
  );
  return hosts.filter((_, index) => !open[index]);
}

/** Words of Chromium's refusal where a policy keeps extensions off a site (`runtime_blocked_hosts`), 2026-11. */
const BY_POLICY = /policy/i;

/** Whether an organisation's policy keeps extensions off the site in a tab. The only way to find out is to try. */
export async function isBlockedByPolicy(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
    return false;
  } catch (error) {
    return BY_POLICY.test(String(error));
  }
}

/** Asks for access to these hosts; must be called while a click is handled. False if the person declines. */
export function askFor(hosts: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins(hosts) });
}

/** Calls back when a permission is granted or withdrawn. */
export function onAccess(call: () => void): void {
  onAllowed(call);
  browser.permissions.onRemoved.addListener(call);
}

/** Calls back when a permission is granted; `sites`: whether it is one for sites. */
export function onAllowed(call: (sites: boolean) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => call(origins.length > 0));
}
