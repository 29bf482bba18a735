import { HOST_MARK } from '../name.ts';

/** Elements made here: the page can put the mark on elements of its own, too. */
const hosts = new WeakSet<Element>();

/** Whether an element is one that Segnavia made. */
export const isHost = (element: Element): boolean => hosts.has(element);

/**
 * Makes the element that holds the overlay. It is a `div`, because the page could define an element with a name of its
 * own, and then read its closed root.
 */
export function makeHost(page: Document): HTMLElement {
  const element = page.createElement('div');
  element.setAttribute(HOST_MARK, '');
  hosts.add(element);
  return element;
}
