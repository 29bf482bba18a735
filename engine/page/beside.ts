/**
 * Selector for what stands beside a page on many sites: consent banners, by their usual names (the Commission's own kit
 * uses `wt-cck--container`: scripts that dismiss it, 2021–25), searches and invitations to a newsletter. Never a box that
 * holds the page itself, whatever its class.
 */
const BESIDE =
  ':is([id*=cookie i], [class*=cookie i], [class*="-cck-"], [role=search], [action*=search i], form[class*=news i], footer form):not(html, body, :has(main, h1))';

/** Is this element in a consent banner, a search or a newsletter's form? */
export function isBeside(element: Element): boolean {
  // A form with a field named `closest` answers with that field (Chromium 156).
  return typeof element.closest === 'function' && element.closest(BESIDE) !== null;
}
