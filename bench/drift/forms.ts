import { all, own } from './parts.ts';

/** The form ends where its button stands: outside, tied by `form=`. */
export function submitOutside(page: Document): boolean {
  const forms = all(page, 'main form').filter(own);
  for (const [at, form] of forms.entries()) {
    const button = form.querySelector('input[type=submit], button:not([type=button])');
    if (!button) continue;
    if (!form.id) form.id = `form-${at}`;
    button.setAttribute('form', form.id);
    form.after(button);
  }
  return forms.length > 0;
}

/** The form in two: what tells of the person apart from what is filled in. */
export function splitForm(page: Document): boolean {
  const form = page.querySelector('main form');
  const parts = form ? [...form.children].filter((part) => !part.matches('input[type=hidden]')) : [];
  if (!form || parts.length < 3) return false;
  const first = form.cloneNode(false) as Element;
  for (const attribute of ['id', 'data-anchor']) first.removeAttribute(attribute);
  first.append(parts[0] as Element);
  form.before(first);
  return true;
}
