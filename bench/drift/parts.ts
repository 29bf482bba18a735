/** A number from 0 up to this one, the same in every run. */
export type Chance = (below: number) => number;

/** Changes a page as its makers might; false where the page has nothing that would change. */
export type Drift = (page: Document, chance: Chance) => boolean;

/** Everything in the page that the selector finds. */
export const all = (page: Document, css: string) => [...page.body.querySelectorAll<HTMLElement>(css)];
/** Whether an element is part of the page that drifts, not of the strip and scripts that the practice site adds. */
export const own = (element: Element) => element.closest('[data-practice-strip], script') === null;
/** The hints for which the page marks this element. */
export const anchorsOf = (element: Element) => element.getAttribute('data-anchor') ?? '';

/** A new element with these attributes and this text. */
export function make(
  page: Document,
  tag: string,
  attributes: Record<string, string>,
  text = '',
): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}
