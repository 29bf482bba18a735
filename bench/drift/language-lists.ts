import { all, anchorsOf, make } from './parts.ts';

const CODES = 'bg es cs da de et el en fr ga hr it lv lt hu mt nl pl pt ro sk sl fi sv'.split(' ');

const nameIn = (lang: string) => new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;

/** Puts these in the place of EU Login's list of languages; the last takes over its mark. */
function instead(page: Document, make: (lang: string, anchor: Record<string, string>) => Element[]): boolean {
  const select = page.querySelector('header select');
  const anchors = select && anchorsOf(select);
  const parts = make(page.documentElement.lang, anchors ? { 'data-anchor': anchors } : {});
  select?.closest('.language')?.replaceChildren(...parts);
  return select !== null;
}

/** The language as one link that opens a page of languages, as in the screenshots of 2025: “italiano (it)”. */
export const languageAsLink = (page: Document): boolean =>
  instead(page, (lang, anchor) => [
    make(page, 'a', { href: '?languages', ...anchor }, `${nameIn(lang)} (${lang})`),
  ]);

/** A button with the language's own name, which opens a list. */
export const languageAsButton = (page: Document): boolean =>
  instead(page, (lang, anchor) => [
    make(page, 'button', { type: 'button', 'aria-expanded': 'false', ...anchor }, nameIn(lang)),
  ]);

/** A code in the header, which opens a dialog with all languages. */
export const languageAsDialog = (page: Document): boolean =>
  instead(page, (lang, anchor) => {
    const dialog = make(page, 'dialog', {});
    dialog.append(
      ...CODES.map((code) => make(page, 'a', { href: `?lang=${code}`, lang: code }, nameIn(code))),
    );
    return [
      make(page, 'button', { type: 'button', 'aria-haspopup': 'dialog', ...anchor }, nameIn(lang)),
      dialog,
    ];
  });

/** Two dozen codes side by side: none of them is the list. */
export const languageAsCodes = (page: Document): boolean =>
  instead(page, () => {
    const list = make(page, 'ul', { class: 'languages' });
    for (const code of CODES) {
      const item = make(page, 'li', {});
      item.append(make(page, 'a', { href: `?lang=${code}` }, code.toUpperCase()));
      list.append(item);
    }
    return [list];
  });

/** The same list at the foot of the page. */
export function languageBelow(page: Document): boolean {
  const [language] = all(page, 'header .language');
  const footer = page.querySelector('footer');
  if (!language || !footer) return false;
  footer.append(language);
  return true;
}
