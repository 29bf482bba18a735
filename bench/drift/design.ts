import { all, type Chance, make, own } from './parts.ts';

/** New ids everywhere, and everything that refers to them follows. */
export function renameIds(page: Document, chance: Chance): boolean {
  const names = new Map<string, string>();
  for (const element of all(page, '[id]')) names.set(element.id, `c${chance(1e9).toString(36)}`);
  for (const element of all(page, '*'))
    for (const attribute of ['id', 'for', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls']) {
      const old = element.getAttribute(attribute);
      if (old !== null)
        element.setAttribute(
          attribute,
          old.replace(/\S+/g, (one) => names.get(one) ?? one),
        );
    }
  return names.size > 0;
}

/** New names of fields and buttons, as they are sent. */
export function renameNames(page: Document, chance: Chance): boolean {
  const named = all(page, 'input:not([type=hidden])[name], select[name], button[name]');
  for (const element of named) element.setAttribute('name', `f${chance(1e9).toString(36)}`);
  return named.length > 0;
}

/** Classes as a build names them. */
export function hashClasses(page: Document, chance: Chance): boolean {
  const seed = chance(1e6);
  const hash = (name: string) =>
    `_${[...name].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1e7, seed).toString(36)}`;
  const classed = all(page, '[class]');
  for (const element of classed) element.setAttribute('class', [...element.classList].map(hash).join(' '));
  return classed.length > 0;
}

/** Boxes around everything that stands in the page, in its forms and around each control. */
export function wrap(page: Document, chance: Chance): boolean {
  const tags = ['div', 'section', 'ecl-shell', 'app-root', 'span'];
  const targets = all(page, 'main, main > *, form > *, header > *, footer > *, .field > input').filter(own);
  for (const element of targets) {
    const box = make(page, tags[chance(tags.length)] ?? 'div', { class: `w${chance(99)}` });
    element.replaceWith(box);
    box.append(element);
  }
  return targets.length > 0;
}

/** Blocks in another order, in the page and in its forms; never one field's parts. */
export function reorder(page: Document): boolean {
  let count = 0;
  for (const box of all(page, 'main, form, footer, .two-columns, nav ul').filter(own)) {
    const parts = [...box.children];
    if (parts.length < 2) continue;
    box.append(...parts.reverse());
    count += 1;
  }
  return count > 0;
}

/** Footer and side before the content, as a page laid out by CSS alone may have it. */
export function turnRound(page: Document): boolean {
  const [main, ...others] = all(page, 'main, header, footer, nav.side');
  if (!main || others.length === 0) return false;
  for (const other of others) if (!other.contains(main)) page.body.prepend(other);
  return true;
}

/** Addresses written otherwise: whole or short, on the other host of EU Login, with session ids and more queries. */
export function rewriteLinks(page: Document, chance: Chance): boolean {
  const base = page.documentElement.dataset.practiceUrl ?? '';
  const elements = all(
    page,
    'main [href], main [action], footer [href], header [href], .app-bar [href]',
  ).filter(own);
  for (const element of elements) {
    const attribute = element.hasAttribute('href') ? 'href' : 'action';
    const url = new URL(element.getAttribute(attribute) ?? '', base);
    if (!url.protocol.startsWith('http')) continue;
    const cas = url.pathname.startsWith('/cas/');
    if (cas && chance(2))
      url.hostname = url.hostname.startsWith('ecas') ? 'webgate.ec.europa.eu' : 'ecas.ec.europa.eu';
    if (cas && chance(2)) url.pathname += `;__Secure-ECAS_SESSIONID=${chance(1e9).toString(36)}!${chance(9)}`;
    if (chance(2)) url.searchParams.set('prefLang', page.documentElement.lang);
    const short = url.origin === new URL(base).origin && chance(2);
    element.setAttribute(attribute, short ? `${url.pathname}${url.search}` : url.href);
  }
  return elements.length > 0;
}
