/** What can change the answer: elements, and the attributes by which pages show, hide and name them. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['hidden', 'style', 'class', 'id', 'name', 'type', 'open', 'disabled', 'aria-expanded'],
};

/** Milliseconds between two looks at a page that keeps changing; the first look comes at the next frame. */
const REST = 250;

/**
 * Calls `look` now, and again after the page changes. While a look is due the observer is off, so that a
 * storm of mutations costs nothing; in a hidden tab nothing runs at all. Stops for good by the signal.
 * Changes inside `own` (the overlay's element) are not changes of the page.
 */
export function watch(page: Document, look: () => void, signal: AbortSignal, own: string): void {
  const view = page.defaultView as Window & typeof globalThis;
  let due: number | undefined;
  let last = 0;
  const observer = new view.MutationObserver((records) => {
    if (records.some(({ target }) => (target as Element).localName !== own)) plan();
  });
  const run = () => {
    due = undefined;
    if (signal.aborted || page.hidden) return;
    last = view.performance.now();
    try {
      look();
    } finally {
      observer.observe(page, WATCHED);
    }
  };
  const plan = () => {
    observer.disconnect();
    const wait = last + REST - view.performance.now();
    if (due === undefined) due = wait > 0 ? view.setTimeout(run, wait) : view.requestAnimationFrame(run);
  };
  const rest = () => observer.disconnect();
  page.addEventListener('visibilitychange', () => (page.hidden ? rest() : plan()), { signal });
  view.addEventListener('pageshow', plan, { signal });
  view.addEventListener('popstate', plan, { signal });
  signal.addEventListener('abort', rest);
  run();
}
