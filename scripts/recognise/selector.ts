/** An id that needs no escaping in a selector. */
const PLAIN = /^[A-Za-z][\w-]*$/;

/** Step of a selector: the element's name, and its position among siblings of the same name. */
function step(element: Element): string {
  const same = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  return same.length > 1
    ? `${element.localName}:nth-of-type(${same.indexOf(element) + 1})`
    : element.localName;
}

/** Selector that finds this element and no other in its document, starting from the nearest unique id. */
export function selectorOf(element: Element): string {
  const { id, ownerDocument: page, parentElement: parent } = element;
  if (PLAIN.test(id) && page.querySelectorAll(`#${id}`).length === 1) return `#${id}`;
  return parent ? `${selectorOf(parent)} > ${step(element)}` : element.localName;
}
