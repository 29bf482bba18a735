import { all, make } from './parts.ts';

/** Entries of a list that leads on: My account, mobile devices. */
const entriesOf = (page: Document) => all(page, 'main ul.entries > li > a');

/** The list of entries, exchanged for this. */
function instead(page: Document, outer: string, entry: (link: HTMLElement) => Element[]): boolean {
  const links = entriesOf(page);
  const list = links[0]?.closest('ul');
  const box = make(page, outer, { class: 'cards' });
  list?.before(box);
  for (const link of links) box.append(...entry(link));
  list?.remove();
  return links.length > 0;
}

/** Cards beside each other: a heading, a text and a link to go on. */
export const entriesAsGrid = (page: Document): boolean =>
  instead(page, 'div', (link) => {
    const card = make(page, 'article', {});
    card.append(link, make(page, 'p', {}, '…'));
    return [card];
  });

/** A table of two columns. */
export const entriesAsTable = (page: Document): boolean =>
  instead(page, 'table', (link) => {
    const row = make(page, 'tr', {});
    const [first, second] = [make(page, 'td', {}), make(page, 'td', {}, '›')];
    first.append(link);
    row.append(first, second);
    return [row];
  });

/** A list of terms, each a link, with what it is for. */
export const entriesAsTerms = (page: Document): boolean =>
  instead(page, 'dl', (link) => {
    const term = make(page, 'dt', {});
    term.append(link);
    return [term, make(page, 'dd', {}, '…')];
  });

/** Pictures only: the words are for screen readers. */
export function entriesAsIcons(page: Document): boolean {
  const links = entriesOf(page);
  for (const link of links) {
    link.setAttribute('aria-label', link.textContent?.trim() ?? '');
    link.replaceChildren(make(page, 'img', { src: 'data:,', alt: '', width: '32', height: '32' }));
  }
  return links.length > 0;
}
