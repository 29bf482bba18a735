import type { Browser } from 'webextension-polyfill';

const world = globalThis as unknown as { browser?: Browser; chrome: Browser };

/**
 * The browser's own extension interface, for scripts that run in pages: with Manifest V3 it answers in
 * promises everywhere, and the polyfill would cost every page 4 kB.
 */
export const native: Browser = world.browser ?? world.chrome;

/** Does the extension that this script belongs to still exist? False once it was updated, disabled or removed. */
export function alive(): boolean {
  try {
    return native.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
