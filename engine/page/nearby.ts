import { textsIn, tidy } from './text.ts';

/** Fields that a person fills in. A box with a single one of them is about that field. */
const FIELD =
  'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea';
/** Parts of a page that are not labels: controls with a text of their own, headings, errors, what is typed. */
const NO_LABEL =
  'select, textarea, button, a, h1, h2, h3, h4, [role=alert], .error, [contenteditable], script, style, template';
/** Containers of more than one field. */
const WHOLE = 'form, main, body, header, footer, nav, table, html';
/** Maximum number of characters of a label. */
const LONGEST = 80;

/** Outermost box that holds no other field. On a form with a field named `matches`, `form.matches` is that field. */
function groupOf(field: HTMLInputElement): Element | null {
  const walker = field.ownerDocument.createTreeWalker(field.ownerDocument, 1);
  walker.currentNode = field;
  let group: Element | null = null;
  const up = () => walker.parentNode() as Element | null;
  for (let box = up(); box; box = up()) {
    if (box === field.form || typeof box.matches !== 'function' || box.matches(WHOLE)) break;
    if (box.querySelectorAll(FIELD).length > 1) break;
    group = box;
  }
  return group;
}

/**
 * Text beside a field that has no label: the text before it in its table row, list item or box, else the text after
 * it, else the term of its description list.
 */
export function nearbyText(field: Element): string {
  const group = groupOf(field as HTMLInputElement);
  if (!group) return '';
  const isBefore = (node: Node) => (field.compareDocumentPosition(node) & 2) !== 0;
  const before = textsIn(group, NO_LABEL, isBefore).join(' ');
  const term = group.localName === 'dd' ? group.previousElementSibling : null;
  const text = before || (term && tidy(term.textContent)) || (textsIn(group, NO_LABEL)[0] ?? '');
  return text.length > LONGEST ? '' : text;
}
