import { all, make, own } from './parts.ts';

/** Another element in the place of this one, with its attributes and its content. */
function rename(page: Document, element: Element, tag: string, more: Record<string, string> = {}): void {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const other = make(page, tag, { ...attributes, ...more });
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** No word for the browser's autofill, and no hint for its keyboards. */
export function autofillGone(page: Document): boolean {
  const fields = all(page, 'main :is([autocomplete], [inputmode])').filter(own);
  for (const field of fields) for (const name of ['autocomplete', 'inputmode']) field.removeAttribute(name);
  return fields.length > 0;
}

/** Boxes instead of main part, head and foot. */
export function landmarksGone(page: Document): boolean {
  const parts = all(page, 'main, header, footer, nav').filter(own);
  for (const part of parts) rename(page, part, 'div', { class: `page-${part.localName}` });
  return parts.length > 0;
}

/** Headings one level lower, as in a page within a page. */
export function headingsLower(page: Document): boolean {
  const headings = all(page, 'main :is(h1, h2)').filter(own);
  for (const heading of headings) rename(page, heading, heading.localName === 'h1' ? 'h2' : 'h3');
  return headings.length > 0;
}

/** Fields for text where there were fields for addresses, and the other way round. */
export function fieldTypes(page: Document): boolean {
  const fields = all(page, 'main form input:is([type=email], [name=username])').filter(own);
  for (const field of fields)
    field.setAttribute('type', field.getAttribute('type') === 'email' ? 'text' : 'email');
  return fields.length > 0;
}

/** A way back beside each button that sends a form. */
export function addCancel(page: Document): boolean {
  const buttons = all(page, 'main form :is(input[type=submit], button:not([type=button]))').filter(own);
  for (const button of buttons) button.before(make(page, 'button', { type: 'button', class: 'btn' }, '←'));
  return buttons.length > 0;
}

/** Fields that nobody sees, which only machines fill in. */
export function addTrap(page: Document): boolean {
  const forms = all(page, 'main form').filter(own);
  for (const form of forms) {
    const box = make(page, 'div', { style: 'position: absolute; left: -9999px' });
    box.append(
      make(page, 'input', { type: 'text', name: 'url', tabindex: '-1' }),
      make(page, 'input', { type: 'password', name: 'fake', tabindex: '-1' }),
    );
    form.prepend(box);
  }
  return forms.length > 0;
}

/** A sign beside each label that explains it when it is pressed. */
export function addHelpSigns(page: Document): boolean {
  const labels = all(page, 'main label').filter(own);
  for (const label of labels)
    label.after(make(page, 'button', { type: 'button', class: 'info', 'aria-label': '?' }, 'ⓘ'));
  return labels.length > 0;
}
