import { changeWords } from '../../practice/pseudo.ts';
import { languages, type PracticeLanguage, words } from '../../practice/words.ts';
import { all, type Drift, own } from './parts.ts';

/** Each word of the page that the practice site has, in another of its languages; the mark of the language goes along. */
export function swapLanguage(to: PracticeLanguage): Drift {
  return (page) => {
    const from = languages.find((one) => one === page.documentElement.lang);
    if (!from || from === to || page.documentElement.dataset.practiceSite === 'inail') return false;
    const swaps = new Map(Object.entries(words[from]).map(([key, text]) => [text, words[to][key] ?? text]));
    retext(page, (text) => swaps.get(text) ?? text);
    page.documentElement.lang = to;
    return true;
  };
}

/** A language that nobody here can read: every word gone, but names, codes and addresses. */
export const unknownLanguage: Drift = (page) => {
  if (page.documentElement.dataset.practiceSite === 'inail') return false;
  const strange = (text: string) =>
    text.replace(/\p{L}/gu, (letter) => String.fromCodePoint(0x10d0 + ((letter.codePointAt(0) ?? 0) % 33)));
  retext(page, (text) => changeWords(text, strange));
  page.documentElement.lang = 'ka';
  return true;
};

/** Changes every text of the page that a person reads, attributes with words among them. */
export function retext(page: Document, change: (text: string) => string): void {
  for (const element of all(page, '*').filter(own)) {
    for (const node of element.childNodes)
      if (node.nodeType === 3 && node.nodeValue?.trim()) node.nodeValue = change(node.nodeValue.trim());
    for (const name of [
      'aria-label',
      'title',
      'alt',
      'placeholder',
      ...(element.matches('[type=submit]') ? ['value'] : []),
    ]) {
      const text = element.getAttribute(name);
      if (text) element.setAttribute(name, change(text));
    }
  }
}

/** “Login to IMI” in all languages of the Union, as a translator might put it; two are seen (seeds 000 and 001), the others are ours. */
const LOGIN = {
  bg: 'Вход в IMI',
  cs: 'Přihlásit se do IMI',
  da: 'Log ind på IMI',
  de: 'Anmeldung bei IMI',
  el: 'Σύνδεση στο IMI',
  en: 'Login to IMI',
  es: 'Iniciar sesión en IMI',
  et: 'Logi sisse IMIsse',
  fi: 'Kirjaudu IMI-järjestelmään',
  fr: 'Se connecter à IMI',
  ga: 'Logáil isteach in IMI',
  hr: 'Prijava u IMI',
  hu: 'Bejelentkezés az IMI-be',
  it: "Accedi all'IMI",
  lt: 'Prisijungti prie IMI',
  lv: 'Pieslēgties IMI',
  mt: 'Idħol fl-IMI',
  nl: 'Inloggen op IMI',
  pl: 'Zaloguj się do IMI',
  pt: 'Iniciar sessão no IMI',
  ro: 'Conectare la IMI',
  sk: 'Prihlásiť sa do IMI',
  sl: 'Prijava v IMI',
  sv: 'Logga in i IMI',
};

const loginIn =
  (lang: string, text: string): Drift =>
  (page) => {
    const button = page.querySelector('#login-to-imi');
    if (!button || !unknownLanguage(page, () => 0)) return false;
    button.textContent = text;
    page.documentElement.lang = lang;
    return true;
  };

/** The start page of IMI in each of the 24 languages: its button readable, the rest in a language that nobody here reads. */
export const LOGINS: Record<string, Drift> = Object.fromEntries(
  Object.entries(LOGIN).map(([lang, text]) => [`IMI login in ${lang}`, loginIn(lang, text)]),
);

/** Page after the browser's own translation: each text in two `<font>` elements, and another language at the top. */
export const wrapTexts: Drift = (page) => {
  const walker = page.createTreeWalker(page.body, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ parentElement }) => parentElement && own(parentElement))) {
    if (!text.data.trim() || text.parentElement?.closest('style, template, option, textarea')) continue;
    const [outer, inner] = [page.createElement('font'), page.createElement('font')];
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
  }
  page.documentElement.lang = 'ro';
  page.documentElement.classList.add('translated-ltr');
  return true;
};
