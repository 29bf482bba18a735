import { HOST } from './name.ts';
import css from './style.css?inline';

/** The overlay's element in the page, and the container inside its closed root. */
export interface Host {
  element: HTMLElement;
  root: HTMLElement;
  /** Brings the overlay into the top layer: in the page, or inside a modal dialog that is open. */
  raise(dialog: Element | null): void;
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
  element.popover = 'manual';

  const raise = (dialog: Element | null) => {
    const home = dialog ?? page.documentElement;
    if (element.parentElement !== home) home.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
  };
  return { element, root, raise };
}
