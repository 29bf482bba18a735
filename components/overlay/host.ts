import { HOST } from './name.ts';
import css from './style.css?inline';

/** How often the overlay comes back after the page took it away. */
const MOST_FIGHTS = 5;

/** Attributes by which pages put out of reach what stands under them. */
const OUT_OF_REACH = '[inert], [aria-hidden=true]';

/** The overlay's element, and the container inside its closed root. */
export interface Host {
  element: HTMLElement;
  root: HTMLElement;
  /**
   * Brings the overlay into the top layer: in the page, or inside a modal dialog that is open. `hidden`: what is around
   * it is hidden, and it with that; `refused`: the page has taken it away too often, and has its way.
   */
  raise(dialog: Element | null): 'up' | 'hidden' | 'refused';
  /** Takes it out of the page. */
  leave(): void;
}

/** Null where the page has made an element of our name its own. */
function rootOf(element: HTMLElement): ShadowRoot | null {
  try {
    return element.attachShadow({ mode: 'closed' });
  } catch {
    return null;
  }
}

/**
 * The one element that Segnavia puts into a page. It takes no room and no clicks; only what is drawn inside it
 * does. The styles of `:host` are important ones, because those of a shadow root win over the page's own.
 */
export function host(page: Document): Host {
  const element = page.createElement(HOST);
  const shadow = rootOf(element);
  const style = page.createElement('style');
  style.textContent = css;
  const root = page.createElement('div');
  shadow?.append(style, root);

  let fights = 0;
  let home: Element | null = null;
  const foreign = () => element.getAttributeNames().filter((name) => name !== 'popover');
  const tampered = () =>
    element.parentElement !== home ||
    element.popover !== 'manual' ||
    !element.matches(':popover-open') ||
    foreign().length > 0;
  const raise = (dialog: Element | null) => {
    // Not at our own first showing, nor when a dialog with us in it went away: someone else took it away.
    if (home?.isConnected && tampered()) fights++;
    if (!shadow || fights > MOST_FIGHTS) return 'refused';
    home = dialog ?? page.documentElement;
    for (const name of foreign()) element.removeAttribute(name);
    element.popover = 'manual';
    if (element.parentElement !== home) home.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
    // Zoom set by the page (or by a tool for the eyes) would scale our places twice.
    root.style.zoom = String(1 / (element.currentCSSZoom ?? 1));
    const drawn = element.checkVisibility({ opacityProperty: true, contentVisibilityAuto: true });
    return drawn && !home.closest(OUT_OF_REACH) ? 'up' : 'hidden';
  };
  const leave = () => {
    home = null;
    element.remove();
  };
  return { element, root, raise, leave };
}
