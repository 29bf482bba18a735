/**
 * Changes that can affect recognition: elements, and the attributes by which pages show, hide and name them.
 */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['hidden', 'style', 'class', 'id', 'name', 'type', 'open', 'disabled', 'aria-expanded'],
};

/**
 * Milliseconds between two evaluations of a page that keeps changing; the first comes at the next frame. The pause
 * grows while the page goes on changing, until evaluating takes no more than one part in `SHARE` of the time; placing
 * the hints, in the frame after it, takes twice as long again. After a quiet time the pause is short again.
 */
const FIRST_REST = 30;
const GROWTH = 3;
const LONG_REST = 250;
const LONGEST_REST = 4000;
const SHARE = 75;
const PEACE = 1000;

/** Elements that load a style sheet. `document.styleSheets` lists it once loaded. */
const SHEETS = 'style, link[rel~=stylesheet]';

/**
 * Calls `refresh` now, and again after the page changes. While a call is due, the observer is off, so that a storm of
 * mutations costs nothing. In a hidden tab nothing runs; a tab that becomes visible is refreshed, and so is a page
 * restored from the back/forward cache (both browsers report it as visible, 2026-11). Changes of the overlay's own
 * element are not changes of the page. Returns a function that requests a refresh.
 */
export function watch(
  page: Document,
  refresh: () => void,
  signal: AbortSignal,
  isOverlay: (node: Node | undefined) => boolean,
): () => void {
  const view = page.defaultView as Window & typeof globalThis;
  let due: number | undefined;
  let last = 0;
  let pause = FIRST_REST;
  const observer = new view.MutationObserver((records) => {
    // The overlay's coming is no change of the page, but its removal is.
    if (!records.every(({ target, addedNodes: [added] }) => isOverlay(target) || isOverlay(added))) plan();
  });
  const run = () => {
    due = undefined;
    if (signal.aborted || page.hidden) return;
    const began = Date.now();
    try {
      refresh();
    } finally {
      listen();
      last = Date.now();
      pause = Math.min(pause * GROWTH, LONGEST_REST, Math.max(LONG_REST, (last - began) * SHARE));
      observer.observe(page, WATCHED);
    }
  };
  const plan = () => {
    observer.disconnect();
    if (due !== undefined) return;
    // Never longer than the pause, even if a clock was set back. (Touching `performance` costs a page 4 KiB.)
    const wait = Math.min(pause, last + pause - Date.now());
    if (wait < -PEACE) pause = FIRST_REST;
    due = wait > 0 ? view.setTimeout(run, wait) : view.requestAnimationFrame(run);
  };
  const stop = () => observer.disconnect();
  const look = () => (page.hidden ? stop() : plan());
  // Again after every evaluation: `document.open` removes all listeners, and adding one twice has no effect.
  const listen = () => {
    page.addEventListener('visibilitychange', look, { signal });
    view.addEventListener('popstate', plan, { signal });
  };
  // Late style sheets show and hide elements without changing the page.
  if (page.querySelectorAll(SHEETS).length !== page.styleSheets.length)
    view.addEventListener('load', plan, { signal });
  signal.addEventListener('abort', stop);
  listen();
  run();
  return plan;
}
