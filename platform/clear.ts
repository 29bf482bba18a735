import { native } from './native.ts';

const PERMISSION = { permissions: ['browsingData' as const] };

/**
 * Asks for the permission that clearing needs; must be called while a click is handled. False if the person declines.
 */
export function askToClear(): Promise<boolean> {
  return native.permissions.request(PERMISSION);
}

/**
 * Clears what the browser stores for these hosts; rejects if it cannot. Without cookies the person is signed out: in
 * Chrome of the whole domain (its documentation, and seen in Chromium 156), in Firefox of these hosts only. Firefox
 * empties its cache for all sites: asked for single hosts, it clears nothing (seen in Firefox 153, 2026-11).
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

/** Gives the permission back until it is needed again. */
export async function dropPermission(): Promise<void> {
  await native.permissions.remove(PERMISSION).catch(() => false);
}
