import { native } from './native.ts';

const PERMISSION = { permissions: ['browsingData' as const] };

/** Asks for what clearing needs; must be called while a click is being answered. False where the person says no. */
export function askToClear(): Promise<boolean> {
  return native.permissions.request(PERMISSION);
}

/**
 * Clears what the browser keeps of these hosts; rejects where it cannot. With cookies goes the sign-in: in Chrome for
 * the whole domain (its documentation, and seen in Chromium 156), in Firefox for the hosts only. Firefox empties its
 * cache for all sites: asked for single hosts, it leaves everything there (seen in Firefox 153, 2026-11).
 */
export async function clearBrowserData(hosts: string[], cookies: boolean): Promise<void> {
  const data = { cookies, localStorage: cookies, indexedDB: cookies, serviceWorkers: cookies };
  if (native.runtime.getURL('').startsWith('chrome-extension:')) {
    const origins = hosts.map((host) => `https://${host}`);
    const dataTypes = { ...data, cacheStorage: cookies, cache: true };
    return native.browsingData.remove({ origins } as object, dataTypes);
  }
  await native.browsingData.removeCache({});
  if (cookies) await native.browsingData.remove({ hostnames: hosts }, data);
}

/** Gives back what was asked for: nobody needs it until the next time. */
export async function dropPermission(): Promise<void> {
  await native.permissions.remove(PERMISSION).catch(() => false);
}
