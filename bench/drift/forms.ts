import { all, make, own } from './parts.ts';

const BUTTON = 'input[type=submit], button:not([type=button])';

/** The form ends where its button stands: outside, tied by `form=`. */
export function submitOutside(page: Document): boolean {
  const forms = all(page, 'main form').filter(own);
  for (const [at, form] of forms.entries()) {
    const button = form.querySelector(BUTTON);
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

/** Fields and buttons that a script sends: there is no form around them. */
export function withoutForm(page: Document): boolean {
  const forms = all(page, 'main form').filter(own);
  for (const form of forms) {
    const box = make(page, 'div', { ...(form.id && { id: form.id }), class: 'panel' });
    if (form.dataset.anchor) box.dataset.anchor = form.dataset.anchor;
    box.append(...form.childNodes);
    form.replaceWith(box);
  }
  return forms.length > 0;
}

/** The page's fields in the opposite order; the words go with each. */
export function swapFields(page: Document): boolean {
  let count = 0;
  for (const form of all(page, 'main form').filter(own)) {
    const fields = [...form.children].filter((child) => child.matches('.field'));
    if (fields.length < 2) continue;
    const places = fields.map((field) => {
      const place = page.createComment('');
      field.replaceWith(place);
      return place;
    });
    for (const [at, field] of fields.reverse().entries()) places[at]?.replaceWith(field);
    count += 1;
  }
  return count > 0;
}

/** A search, as sites have it at the head of every page. */
export function addSearch(page: Document): boolean {
  const form = make(page, 'form', { role: 'search', action: '/search' });
  form.append(
    make(page, 'input', { type: 'text', name: 'q', 'aria-label': 'Search' }),
    make(page, 'button', { type: 'submit' }, '⌕'),
  );
  (page.querySelector('header') ?? page.body).append(form);
  return true;
}

/** An invitation to a newsletter at the end, with a field for an e-mail address. */
export function addNewsletter(page: Document): boolean {
  const form = make(page, 'form', { action: 'https://ec.europa.eu/newsroom', class: 'newsletter' });
  form.append(
    make(page, 'label', { for: 'newsletter-mail' }, 'Newsletter'),
    make(page, 'input', { type: 'email', id: 'newsletter-mail', name: 'mail' }),
    make(page, 'button', { type: 'submit' }, 'OK'),
  );
  (page.querySelector('footer') ?? page.body).append(form);
  return true;
}

/** Buttons that are links which look like buttons. */
export function buttonsAsLinks(page: Document): boolean {
  const buttons = all(page, 'main form')
    .filter(own)
    .flatMap((form) => [...form.querySelectorAll<HTMLElement>(BUTTON)]);
  for (const button of buttons) {
    const link = make(
      page,
      'a',
      { href: '#', role: 'button', class: 'btn' },
      button.getAttribute('value') ?? button.textContent ?? '',
    );
    const anchors = button.getAttribute('data-anchor');
    if (anchors) link.setAttribute('data-anchor', anchors);
    if (button.id) link.id = button.id;
    button.replaceWith(link);
  }
  return buttons.length > 0;
}
