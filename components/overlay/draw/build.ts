const SVG = 'http://www.w3.org/2000/svg';

/** Content of an element; what is false or null is left out. */
type Child = Node | string | false | null | undefined;

/** Attributes and listeners of an element: `class`, `aria-label`, `data-box`; `onclick` as a function. */
type Attributes = Record<string, string | boolean | ((event: Event) => void) | undefined>;

function fill<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Builds an element. */
export const build = (tag: string, attributes: Attributes, ...children: Child[]): HTMLElement =>
  fill(document.createElement(tag), attributes, children);

/** Builds a drawing of one or more paths, which says nothing to a screen reader. */
export function drawing(name: string, viewBox: string, paths: Record<string, string>): SVGElement {
  const shapes = Object.entries(paths).map(([part, d]) =>
    fill(document.createElementNS(SVG, 'path'), { class: part, d }, []),
  );
  const attributes = { class: name, viewBox, 'aria-hidden': 'true' };
  return fill(document.createElementNS(SVG, 'svg') as SVGElement, attributes, shapes);
}
