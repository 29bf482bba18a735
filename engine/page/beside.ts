/**
 * Selector for what stands beside a page on many sites: consent banners, by their usual names (the Commission's own kit
 * uses `wt-cck--container`: scripts that dismiss it, 2021–25), searches and invitations to a newsletter. Never a box that
 * holds the page itself or a password, whatever its class; an action of a sign-in names the address that it leads back to,
 * which may be a search.
 */
const BESIDE =
  ':is([id*=cookie i], [class*=cookie i], [class*=-cck-], [role=search], form:is([action*="/search" i]:not([action*=login i]), [class*=newsletter i]), footer form):not(html, body, :has(main, h1, [type=password]))';

/** Is this element in a consent banner, a search or a newsletter's form? */
export function isBeside(element: Element): boolean {
  // A form with a field named `closest` answers with that field (Chromium 156).
  return typeof element.closest === 'function' && !!element.closest(BESIDE);
}
