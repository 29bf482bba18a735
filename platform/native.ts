import type { Browser } from 'webextension-polyfill';

const world = globalThis as unknown as { browser?: Browser; chrome: Browser };

/**
 * The browser's own extension interface, for scripts that run in pages: with Manifest V3 it answers in
 * promises everywhere, and the polyfill would cost every page 4 kB.
 */
export const native: Browser = world.browser ?? world.chrome;

/** Whether this script's extension still exists. False once it has been updated, disabled or removed. */
export function isAlive(): boolean {
  try {
    return !!native.runtime?.id;
  } catch {
    return false;
  }
}

/**
 * Milliseconds: the browser closes the connection first, and invalidates the extension a moment later (Chromium 156).
 */
const AFTER = 500;

/**
 * Calls back when the extension goes away while a page is open. The connection also closes when the background is put
 * to sleep; if the extension goes away after that, only `isAlive` tells, at the page's next change.
 */
export function onGone(call: () => void): void {
  const check = () => isAlive() || call();
  native.runtime.connect().onDisconnect.addListener(() => setTimeout(check, AFTER));
}

interface Opens {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Shadow root of an element of the page, open or closed, or null. */
export function shadowOf(element: Element): ShadowRoot | null {
  const { dom } = native as Browser & { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } };
  try {
    return dom
      ? dom.openOrClosedShadowRoot(element)
      : ((element as Element & Opens).openOrClosedShadowRoot ?? null);
  } catch {
    // Chromium answers for HTML elements only; others cannot have one.
    return element.shadowRoot;
  }
}
