import { all, make } from './parts.ts';

/** Fields of the page's own forms that have a `<label for>`, each with its label and the box that holds both. */
function labelled(page: Document): { field: HTMLElement; label: HTMLElement; box: Element }[] {
  return all(page, 'main .field').flatMap((box) => {
    const label = box.querySelector<HTMLLabelElement>('label[for]');
    const field = label?.control;
    return label && field && field.getAttribute('type') !== 'radio' ? [{ field, label, box }] : [];
  });
}

const wordsOf = (label: Element) => label.textContent?.trim() ?? '';

/** The child of a box that holds an element, or is it. */
const childWith = (box: Element, element: Element) =>
  [...box.children].find((child) => child.contains(element)) ?? element;

/** Labels that are only words before the field: nothing ties them to it. */
export function labelsUntied(page: Document): boolean {
  const fields = labelled(page);
  for (const { label } of fields) label.replaceWith(make(page, 'span', { class: 'caption' }, wordsOf(label)));
  return fields.length > 0;
}

/** Words after the field, as designs have them whose labels float. */
export function labelsAfter(page: Document): boolean {
  const fields = labelled(page);
  for (const { label, field, box } of fields) {
    label.remove();
    childWith(box, field).after(make(page, 'span', {}, wordsOf(label)));
  }
  return fields.length > 0;
}

/** No words but those inside the empty field. */
export function placeholdersOnly(page: Document): boolean {
  const fields = labelled(page).filter(({ field }) => field.matches('input'));
  for (const { label, field } of fields) {
    field.setAttribute('placeholder', wordsOf(label));
    label.remove();
  }
  return fields.length > 0;
}

/** A name that only screen readers are told. */
export function ariaLabels(page: Document): boolean {
  const fields = labelled(page);
  for (const { label, field } of fields) {
    field.setAttribute('aria-label', wordsOf(label));
    label.remove();
  }
  return fields.length > 0;
}

/** Rows of one kind around all fields of a form, each made by `row` from the words and the field. */
function inRows(
  page: Document,
  outer: string,
  row: (label: HTMLElement, rest: Element[]) => Element[],
): boolean {
  const fields = labelled(page);
  for (const form of new Set(fields.map(({ box }) => box.parentElement))) {
    const list = make(page, outer, {});
    const inside = fields.filter(({ box }) => box.parentElement === form);
    inside[0]?.box.before(list);
    for (const { label, box } of inside) {
      const words = make(page, 'span', {}, wordsOf(label));
      label.remove();
      list.append(...row(words, [...box.children]));
      box.remove();
    }
  }
  return fields.length > 0;
}

const cell = (page: Document, tag: string, parts: Element[]) => {
  const box = make(page, tag, {});
  box.append(...parts);
  return box;
};

/** A table that lays the form out: words left, field right. */
export const tableLayout = (page: Document): boolean =>
  inRows(page, 'table', (words, rest) => [
    cell(page, 'tr', [cell(page, 'td', [words]), cell(page, 'td', rest)]),
  ]);

/** A list of terms: words and field. */
export const definitionList = (page: Document): boolean =>
  inRows(page, 'dl', (words, rest) => [cell(page, 'dt', [words]), cell(page, 'dd', rest)]);

/** A group for each field, with the words as its name. */
export const fieldsets = (page: Document): boolean =>
  inRows(page, 'div', (words, rest) => [cell(page, 'fieldset', [cell(page, 'legend', [words]), ...rest])]);
