import { px } from './box.ts';
import type { Spot } from './survey.ts';

/** Shares of an element at which a move out of its place is told: every fiftieth. */
const SHARES = Array.from({ length: 51 }, (_, share) => share / 50);

/** What has happened: something scrolls; things may lie elsewhere; our own boxes may have another size, too. */
export type Move = 'scrolled' | 'moved' | 'resized';

const KINDS: Record<string, Move> = { scroll: 'scrolled', resize: 'resized', loadingdone: 'resized' };

/**
 * Calls back when something may have moved: scrolling of the page or of a box in it, resizing, zooming, a keyboard on
 * the screen, pictures and fonts that come late, ends of animations. Events only: while nothing moves, nothing runs.
 * Gives the way to stop it.
 */
export function onMoves(page: Document, elements: Element[], moved: (how: Move) => void): () => void {
  const stop = new AbortController();
  const how = { signal: stop.signal, passive: true, capture: true };
  const view = page.defaultView as Window;
  const call = ({ type }: Event) => moved(KINDS[type] ?? 'moved');
  const listen = (target: EventTarget | null | undefined, ...types: string[]) => {
    for (const type of types) target?.addEventListener(type, call, how);
  };
  listen(view, 'scroll', 'resize');
  listen(view.visualViewport, 'scroll', 'resize');
  listen(page, 'load', 'transitionend', 'animationend', 'toggle');
  listen(page.fonts, 'loadingdone');
  let told = false;
  const sizes = new ResizeObserver(() => {
    // The first call only says how large things are now.
    if (told) moved('moved');
    told = true;
  });
  // Not the body: what grows without moving them is a change of the page, which has its own, slower way (engine/watch).
  for (const element of elements) sizes.observe(element);
  stop.signal.addEventListener('abort', () => sizes.disconnect());
  return () => stop.abort();
}

/**
 * Tells of moves that no event tells of, such as a scripted animation or a rule changed in a style sheet: an observer
 * whose root is just the place of the element sees it leave (the way of Floating UI's `autoUpdate`). Calls back once;
 * then it is to be set again. Gives the way to stop it.
 */
export function onDrift(page: Document, spots: Spot[], drifted: () => void): () => void {
  const { clientWidth, clientHeight } = page.documentElement;
  const observers = spots.map(({ element }) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const insets = [y, clientWidth - x - width, clientHeight - y - height, x].map(
      (inset) => -Math.floor(inset),
    );
    let set = false;
    const observer = new IntersectionObserver(
      () => {
        if (set) drifted();
        set = true;
      },
      { rootMargin: insets.map(px).join(' '), threshold: SHARES },
    );
    observer.observe(element);
    return observer;
  });
  return () => {
    for (const observer of observers) observer.disconnect();
  };
}
