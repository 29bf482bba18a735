/**
 * Calls back when the page grows or shrinks: a style rule can do that without a change of its elements, and may move
 * under a card what must not be covered. Returns a function to call again and again: it finds a new body.
 */
export function onGrowth(page: Document, signal: AbortSignal, call: () => void): () => void {
  let body: Element | null = null;
  let isSized = false;
  const observer = new ResizeObserver(() => {
    // The first call only reports the size at the start.
    if (isSized) call();
    isSized = true;
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    if (body === page.body) return;
    body = page.body;
    isSized = false;
    observer.disconnect();
    if (body) observer.observe(body);
  };
}
