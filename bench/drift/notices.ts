import { make } from './parts.ts';

const CONSENT = {
  it: [
    'Questo sito usa i cookie',
    'Accetto tutti i cookie',
    'Solo i cookie tecnici',
    'Informativa sui cookie',
  ],
  en: ['This site uses cookies', 'Accept all cookies', 'Accept only essential cookies', 'Cookies policy'],
};

/** The Commission's consent banner, by the shape in which its sites have it: two buttons and a link, first in the page. */
export function addConsent(page: Document): boolean {
  const [title, yes, no, policy] = CONSENT[page.documentElement.lang === 'it' ? 'it' : 'en'] as [
    string,
    string,
    string,
    string,
  ];
  const banner = make(page, 'div', {
    id: 'cookie-consent-banner',
    class: 'wt-cck--container',
    role: 'dialog',
  });
  const settings = make(page, 'form', { class: 'wt-cck--settings' });
  settings.append(
    make(page, 'input', { type: 'checkbox', name: 'analytics' }),
    make(page, 'button', { type: 'button' }, '×'),
  );
  banner.append(make(page, 'h2', {}, title));
  const buttons = [yes, no].map((text) => make(page, 'a', { class: 'wt-ecl-button', href: '#accept' }, text));
  banner.append(
    make(page, 'p', {}, title),
    ...buttons,
    make(page, 'a', { href: 'https://ec.europa.eu/info/cookies' }, policy),
    settings,
  );
  page.body.prepend(banner);
  return true;
}

/** A notice at the head of the page, with a heading, a link and a button of its own. */
export function addBanner(page: Document): boolean {
  const banner = make(page, 'section', { class: 'ecl-notification', role: 'region' });
  banner.append(
    make(page, 'h2', {}, '22-11-2026'),
    make(page, 'p', {}, 'eu 2026 — 30/11/2026, 18:00–22:00'),
    make(page, 'a', { href: 'https://commission.europa.eu/news' }, 'europa.eu'),
    make(page, 'button', { type: 'button', 'aria-label': 'x' }, '×'),
  );
  (page.querySelector('main') ?? page.body).prepend(banner);
  return true;
}
