/**
 * Calls back when something may have moved: scrolling of the page or of a box in it, resizing, zooming, a keyboard on
 * the screen, pictures and fonts that come late, ends of animations. Events only: while nothing moves, nothing runs.
 * Gives the way to stop it.
 */
export function onMoves(page: Document, elements: Element[], moved: () => void): () => void {
  const stop = new AbortController();
  const how = { signal: stop.signal, passive: true, capture: true };
  const view = page.defaultView as Window;
  const listen = (target: EventTarget | null | undefined, ...types: string[]) => {
    for (const type of types) target?.addEventListener(type, moved, how);
  };
  listen(view, 'scroll', 'resize');
  listen(view.visualViewport, 'scroll', 'resize');
  listen(page, 'load', 'transitionend', 'animationend');
  listen(page.fonts, 'loadingdone');
  const sizes = new ResizeObserver(moved);
  for (const element of [page.body, ...elements]) sizes.observe(element);
  stop.signal.addEventListener('abort', () => sizes.disconnect());
  return () => stop.abort();
}
