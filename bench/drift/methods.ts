import { languages, type PracticeLanguage, words } from '../../practice/words.ts';
import { make } from './parts.ts';

const METHOD = '#verif-method-dd-id, select#loginStrength';
const CODES = [
  'PASSWORD_MOBILE_APP',
  'PASSWORD_SOFTWARE_TOKEN',
  'PASSWORD_TOKEN',
  'PASSWORD',
  'PASSWORD_SMS',
];
const HINTS = ['method-pin', 'method-qr', 'method-token', 'method-password', 'method-sms'];
/** Names of the methods in a language. */
const methodsIn = (lang: string) =>
  HINTS.map(
    (hint) => words[(languages.find((one) => one === lang) ?? 'en') as PracticeLanguage][hint] ?? hint,
  );

/** The box of the present list of methods, emptied and with its label; null on pages that have none. */
function emptied(page: Document): HTMLElement | null {
  const box = page.querySelector(METHOD)?.closest<HTMLElement>('.field') ?? null;
  box?.replaceChildren(
    make(
      page,
      'p',
      { id: 'method-label' },
      words[page.documentElement.lang as PracticeLanguage]?.method ?? '',
    ),
  );
  return box;
}

/** The browser's own list. */
export function methodAsSelect(page: Document): boolean {
  const box = emptied(page);
  const select = make(page, 'select', {
    name: 'verificationMethod',
    'aria-labelledby': 'method-label',
    'data-anchor': 'method',
  });
  const names = methodsIn(page.documentElement.lang);
  for (const [at, value] of CODES.entries()) select.append(make(page, 'option', { value }, names[at]));
  box?.append(select);
  return box !== null;
}

/** A group of radio buttons, each in its label. */
export function methodAsRadios(page: Document): boolean {
  const box = emptied(page);
  const group = make(page, 'fieldset', { 'data-anchor': 'method' });
  const names = methodsIn(page.documentElement.lang);
  for (const [at, value] of CODES.entries()) {
    const label = make(page, 'label', { 'data-anchor': HINTS[at] ?? '' });
    label.append(
      make(page, 'input', { type: 'radio', name: 'verificationMethod', value }),
      make(page, 'span', {}, names[at]),
    );
    group.append(label);
  }
  box?.append(group);
  return box !== null;
}

/** Boxes to press, without a role or a word that would say what they are. */
export function methodAsDivs(page: Document): boolean {
  const box = emptied(page);
  const names = methodsIn(page.documentElement.lang);
  const group = make(page, 'div', { class: 'verif-cards', 'data-anchor': 'method' });
  for (const at of CODES.keys())
    group.append(
      make(page, 'div', { tabindex: '0', class: 'verif-card', 'data-anchor': HINTS[at] ?? '' }, names[at]),
    );
  box?.append(group);
  return box !== null;
}

/** A button that opens a list made of buttons: the list is open here. */
export function methodAsButtons(page: Document): boolean {
  const box = emptied(page);
  const names = methodsIn(page.documentElement.lang);
  const opener = make(
    page,
    'button',
    { type: 'button', 'aria-expanded': 'true', 'data-anchor': 'method' },
    names[1],
  );
  const list = make(page, 'ul', { role: 'listbox' });
  for (const [at, value] of CODES.entries())
    list.append(
      make(page, 'li', { role: 'option', 'data-value': value, 'data-anchor': HINTS[at] ?? '' }, names[at]),
    );
  box?.append(opener, list);
  return box !== null;
}

/** Tiles to press, each with a picture. */
export function methodAsTiles(page: Document): boolean {
  const box = emptied(page);
  const names = methodsIn(page.documentElement.lang);
  const group = make(page, 'div', {
    role: 'group',
    'aria-labelledby': 'method-label',
    'data-anchor': 'method',
  });
  for (const [at, value] of CODES.entries()) {
    const tile = make(page, 'button', { type: 'button', value, 'data-anchor': HINTS[at] ?? '' });
    tile.append(make(page, 'img', { src: 'data:,', alt: '' }), make(page, 'span', {}, names[at]));
    group.append(tile);
  }
  box?.append(group);
  return box !== null;
}

/** A part of the page that unfolds, with radio buttons inside. */
export function methodAsDetails(page: Document): boolean {
  const box = emptied(page);
  const details = make(page, 'details', { open: '' });
  const names = methodsIn(page.documentElement.lang);
  details.append(make(page, 'summary', { 'data-anchor': 'method' }, names[1]));
  for (const [at, value] of CODES.entries()) {
    const label = make(page, 'label', { 'data-anchor': HINTS[at] ?? '' });
    label.append(make(page, 'input', { type: 'radio', name: 'verificationMethod', value }), names[at] ?? '');
    details.append(label);
  }
  box?.append(details);
  return box !== null;
}
