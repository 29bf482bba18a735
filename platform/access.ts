import { browser } from './browser.ts';

const origins = (hosts: string[]) => hosts.map((host) => `https://${host}/*`);

/** Those of these hosts that the browser keeps Segnavia out of, by the person's wish or the organisation's. */
export async function closedHosts(hosts: string[]): Promise<string[]> {
  const open = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: origins([host]) })),
  );
  return hosts.filter((_, index) => !open[index]);
}

/** Asks for these hosts; must be called while a click is being answered. False where the person says no. */
export function askFor(hosts: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins(hosts) });
}

/** Calls back when a permission was given or taken. */
export function onAccess(call: () => void): void {
  onAllowed(call);
  browser.permissions.onRemoved.addListener(call);
}

/** Calls back when a permission was given; `sites`: it is one for sites. */
export function onAllowed(call: (sites: boolean) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => call(origins.length > 0));
}
