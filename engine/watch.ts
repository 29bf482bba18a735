/** What can change the answer: elements, and the attributes by which pages show, hide and name them. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['hidden', 'style', 'class', 'id', 'name', 'type', 'open', 'disabled', 'aria-expanded'],
};

/**
 * Milliseconds between two looks at a page that keeps changing; the first look comes at the next frame. The rest grows
 * while the page goes on changing, up to the time of which looking takes no more than one part in `SHARE`; placing what
 * is shown, in the frame after it, takes twice as long again. After a time of peace it is short again.
 */
const FIRST_REST = 30;
const GROWTH = 3;
const LONG_REST = 250;
const LONGEST_REST = 4000;
const SHARE = 75;
const PEACE = 1000;

/** Whatever brings a style sheet; one that has come is in the page's list of them. */
const SHEETS = 'style, link[rel~=stylesheet]';

/**
 * Calls `look` now, and again after the page changes. While a look is due the observer is off, so that a
 * storm of mutations costs nothing; in a hidden tab nothing runs at all, and one that is shown again is looked at, as is
 * one that the browser had kept while the person went elsewhere (both browsers tell it as shown, 2026-11). Stops for good
 * by the signal.
 * Changes inside `own` (the overlay's element) are not changes of the page.
 */
export function watch(page: Document, look: () => void, signal: AbortSignal, own: string): void {
  const view = page.defaultView as Window & typeof globalThis;
  let due: number | undefined;
  let last = 0;
  let rest = FIRST_REST;
  const observer = new view.MutationObserver((records) => {
    if (records.some(({ target }) => (target as Element).localName !== own)) plan();
  });
  const run = () => {
    due = undefined;
    if (signal.aborted || page.hidden) return;
    const began = Date.now();
    try {
      look();
    } finally {
      last = Date.now();
      rest = Math.min(rest * GROWTH, LONGEST_REST, Math.max(LONG_REST, (last - began) * SHARE));
      observer.observe(page, WATCHED);
    }
  };
  const plan = () => {
    observer.disconnect();
    if (due !== undefined) return;
    // No longer than the rest, whatever a clock that was set back says. (Touching `performance` costs a page 4 KiB.)
    const wait = Math.min(rest, last + rest - Date.now());
    if (wait < -PEACE) rest = FIRST_REST;
    due = wait > 0 ? view.setTimeout(run, wait) : view.requestAnimationFrame(run);
  };
  const stop = () => observer.disconnect();
  page.addEventListener('visibilitychange', () => (page.hidden ? stop() : plan()), { signal });
  // Style sheets that come late show and hide without a change of the page.
  if (page.querySelectorAll(SHEETS).length !== page.styleSheets.length)
    view.addEventListener('load', plan, { signal });
  view.addEventListener('popstate', plan, { signal });
  signal.addEventListener('abort', stop);
  run();
}
