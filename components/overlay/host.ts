import { HOST } from './name.ts';
import css from './style.css?inline';

/** How often the overlay comes back after the page took it away. */
const MOST_FIGHTS = 5;

/** The overlay's element in the page, and the container inside its closed root. */
export interface Host {
  element: HTMLElement;
  root: HTMLElement;
  /**
   * Brings the overlay into the top layer: in the page, or inside a modal dialog that is open. False once the page
   * has taken it away too often: then the page has its way.
   */
  raise(dialog: Element | null): boolean;
}

/**
 * Adds the one element that Segnavia puts into a page. It takes no room and no clicks; only what is drawn inside it
 * does. The styles of `:host` are important ones, because those of a shadow root win over the page's own.
 */
export function host(page: Document): Host {
  const element = page.createElement(HOST);
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = css;
  const root = page.createElement('div');
  shadow.append(style, root);

  let fights = 0;
  let up = false;
  const raise = (dialog: Element | null): boolean => {
    const home = dialog ?? page.documentElement;
    const moved = element.parentElement !== home;
    // Not at our own first showing, nor when a dialog opens or closes: someone else took it away.
    if (up && (!element.isConnected || element.popover !== 'manual' || !element.matches(':popover-open')))
      fights++;
    if (fights > MOST_FIGHTS) return false;
    element.popover = 'manual';
    if (moved) home.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
    up = true;
    // Zoom set by the page (or by a tool for the eyes) would scale our places twice.
    root.style.zoom = String(1 / (element.currentCSSZoom ?? 1));
    return true;
  };
  return { element, root, raise };
}
