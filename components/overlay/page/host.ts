import { HOST_MARK } from '../name.ts';
import css from '../style.css?inline';
import { makeHost } from './hosts.ts';

/** Times that the overlay returns after the page removed or changed it. */
const MOST_RETURNS = 5;

/** Attributes by which pages put their content out of reach. */
const OUT_OF_REACH = '[inert], [aria-hidden=true]';

/** A filter that changes more than colours; in Firefox that of the root reaches the top layer. */
const DISTORTING = /url|opacity|blur/;

/**
 * Whether the browser shows what stands in the top layer as we draw it. In a view transition it shows pictures of the
 * page, which the page's styles may move, colour and write upon; browsers without them know no such selector.
 */
export const isAsDrawn = ({ documentElement: root }: Document): boolean =>
  !root.matches(':is(:active-view-transition)') && !DISTORTING.test(getComputedStyle(root).filter);

/** Attributes of the overlay's element. */
const OWN_ATTRIBUTES = [HOST_MARK, 'popover'];

/** Overlay's element in the page, and the container inside its closed shadow root. */
export interface Host {
  element: HTMLElement;
  root: HTMLElement;
  /**
   * Brings the overlay into the top layer, in the page or inside an open dialog or popover. `hidden`: the content around it
   * is hidden, or would not be seen as drawn, and so is the overlay; `refused`: the page has removed it too often, so it stays away.
   */
  raise(surface: Element | null): 'up' | 'hidden' | 'refused';
  /** Takes it out of the page. */
  remove(): void;
}

/**
 * Creates the one element that Segnavia puts into a page. It takes no room and no clicks; only its content does. The
 * styles of `:host` are important ones, because those of a shadow root win over the page's own.
 */
export function createHost(page: Document): Host {
  const element = makeHost(page);
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = css;
  const root = page.createElement('div');
  shadow.append(style, root);

  let returns = 0;
  let home: Element | null = null;
  // Virus scanners and translators mark every element; that alone is no fight over the overlay.
  const foreignAttributes = () =>
    element.getAttributeNames().filter((name) => !OWN_ATTRIBUTES.includes(name));
  const isTampered = () =>
    element.parentElement !== home ||
    element.popover !== 'manual' ||
    !element.hasAttribute(HOST_MARK) ||
    !element.matches(':popover-open') ||
    element.matches(OUT_OF_REACH);
  const raise = (surface: Element | null) => {
    // A missing element is the page's doing, unless this is the first time or a dialog went away with the element in it.
    if (home?.isConnected && isTampered()) returns++;
    if (returns > MOST_RETURNS) return 'refused';
    home = surface ?? page.documentElement;
    for (const name of foreignAttributes()) element.removeAttribute(name);
    element.setAttribute(HOST_MARK, '');
    element.popover = 'manual';
    if (element.parentElement !== home) home.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
    // Zoom set by the page, or by an accessibility tool, would scale the boxes twice.
    root.style.zoom = String(1 / (element.currentCSSZoom ?? 1));
    const isVisible = element.checkVisibility({ opacityProperty: true, contentVisibilityAuto: true });
    return isVisible && !home.closest(OUT_OF_REACH) && isAsDrawn(page) ? 'up' : 'hidden';
  };
  const remove = () => {
    home = null;
    element.remove();
  };
  return { element, root, raise, remove };
}
