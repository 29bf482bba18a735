import { px } from '../plan/box.ts';
import { type MeasuredTarget, rootOf } from './survey.ts';

/** Visible fractions of an element at which its observer reports: every fiftieth. */
const THRESHOLDS = Array.from({ length: 51 }, (_, step) => step / 50);

/** Kind of move: something scrolls; things may lie elsewhere; the parts of the overlay may also have another size. */
export type Move = 'scrolled' | 'moved' | 'resized';

const MOVES: Record<string, Move> = { scroll: 'scrolled', resize: 'resized', loadingdone: 'resized' };

/**
 * Calls back when something may have moved: scrolling of the page or of a box in it, resizing, zooming, an on-screen
 * keyboard, late pictures and fonts, ends of animations. Events only: while nothing moves, nothing runs. Returns a
 * function that stops it.
 */
export function onMoves(page: Document, elements: Element[], onMove: (move: Move) => void): () => void {
  const life = new AbortController();
  const options = { signal: life.signal, passive: true, capture: true };
  const view = page.defaultView as Window;
  const call = ({ type }: Event) => onMove(MOVES[type] ?? 'moved');
  const listen = (target: EventTarget | null | undefined, ...types: string[]) => {
    for (const type of types) target?.addEventListener(type, call, options);
  };
  listen(view, 'scroll', 'resize');
  listen(view.visualViewport, 'scroll', 'resize');
  listen(page, 'load', 'transitionend', 'animationend', 'toggle');
  listen(page.fonts, 'loadingdone');
  let isFirst = true;
  const sizes = new ResizeObserver(() => {
    // The first call only reports the sizes at the start.
    if (!isFirst) onMove('moved');
    isFirst = false;
  });
  // Not the body: growth that moves no target is a change of the page (content/growth.ts).
  for (const element of elements) sizes.observe(element);
  life.signal.addEventListener('abort', () => sizes.disconnect());
  return () => life.abort();
}

/** Observes an element until it leaves its box, or `stop` is called. */
function observeLeaving(page: Document, element: Element, onLeave: () => void): IntersectionObserver {
  const { clientWidth, clientHeight } = rootOf(page);
  const { x, y, width, height } = element.getBoundingClientRect();
  const insets = [y, clientWidth - x - width, clientHeight - y - height, x].map(
    (inset) => -Math.floor(inset),
  );
  let isFirst = true;
  const observer = new IntersectionObserver(
    () => {
      if (!isFirst) onLeave();
      isFirst = false;
    },
    { rootMargin: insets.map(px).join(' '), threshold: THRESHOLDS },
  );
  observer.observe(element);
  return observer;
}

/**
 * Watches for targets that leave their places without an event, as by a scripted animation or a changed rule in a style
 * sheet: an observer whose root is exactly the element's box sees it leave (as in Floating UI's `autoUpdate`). It reports
 * once, and must then be started again.
 */
export class DriftWatch {
  #page: Document;
  #onDrift: () => void;
  #observers: IntersectionObserver[] | null = null;

  constructor(page: Document, onDrift: () => void) {
    this.#page = page;
    this.#onDrift = onDrift;
  }

  /** Watches targets where they are now; does nothing while it is watching. */
  start(targets: MeasuredTarget[]): void {
    const report = () => {
      this.stop();
      this.#onDrift();
    };
    this.#observers ??= targets.map(({ element }) => observeLeaving(this.#page, element, report));
  }

  stop(): void {
    for (const observer of this.#observers ?? []) observer.disconnect();
    this.#observers = null;
  }
}
