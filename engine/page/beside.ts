/**
 * Selector for consent banners, by their usual names. The Commission's own kit uses `wt-cck--container` (scripts that
 * dismiss it, 2021–25). A box that holds the page itself is not a banner, whatever its class.
 */
const BANNER = ':is([id*=cookie i], [class*=cookie i], [class*="-cck-"]):not(html, body, :has(main, h1))';

/** Does this element belong to a consent banner? That stands before the page, on any page, and is no part of it. */
export function inConsentBanner(element: Element): boolean {
  // A form with a field named `closest` answers with that field (Chromium 156).
  return typeof element.closest === 'function' && element.closest(BANNER) !== null;
}
