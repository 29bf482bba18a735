/**
 * Selector for boxes that many sites add beside their content: consent banners, by their usual names (the
 * Commission's own kit uses `wt-cck--container`: scripts that dismiss it, 2021–25), search forms and newsletter
 * sign-ups. Never a box that holds the page itself or a password, whatever its class: the action of a sign-in form
 * contains the address to return to, which may be that of a search.
 */
const BESIDE =
  ':is([id*=cookie i], [class*=cookie i], [class*=-cck-], [role=search], form:is([action*="/search" i]:not([action*=login i]), [class*=newsletter i]), footer form):not(html, body, :has(main, h1, [type=password]))';

/** Whether an element is in a consent banner, a search form or a newsletter sign-up. */
export function isBeside(element: Element): boolean {
  // On a form with a field named `closest`, `form.closest` is that field (Chromium 156).
  return typeof element.closest === 'function' && !!element.closest(BESIDE);
}
