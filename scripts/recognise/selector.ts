/** An id that can stand in a selector as it is. */
const PLAIN = /^[A-Za-z][\w-]*$/;

/** Step of a selector: the element's name, and its place among its brothers of the same name. */
function step(element: Element): string {
  const same = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  return same.length > 1
    ? `${element.localName}:nth-of-type(${same.indexOf(element) + 1})`
    : element.localName;
}

/** A selector that finds this element and no other in its document: from the nearest id that is its own. */
export function selectorOf(element: Element): string {
  const { id, ownerDocument: page, parentElement: parent } = element;
  if (PLAIN.test(id) && page.querySelectorAll(`#${id}`).length === 1) return `#${id}`;
  return parent ? `${selectorOf(parent)} > ${step(element)}` : element.localName;
}
