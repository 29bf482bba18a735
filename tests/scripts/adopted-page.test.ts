import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pathWordsOf } from '../../engine/privacy/path-words.ts';
import { phrasesOf } from '../../engine/privacy/phrases.ts';
import { structureOf, structureText } from '../../engine/privacy/structure.ts';
import { guides } from '../../guides/index.ts';
import { allPages } from '../../practice/fixtures.ts';
import { adoptedPage } from '../../scripts/adopt/adopted-page.ts';
import { structureIn } from '../../scripts/adopt/structure-file.ts';
import { readingIn } from '../../scripts/recognise/reading.ts';
import { createOpener } from '../engine/page.ts';

const open = createOpener();
const phrases = phrasesOf(guides.pages);
const pathWords = [...pathWordsOf(guides.pages, guides.sites)];

/** What is seen on a page: which it is, by which signature, and which hints point. */
function seen(html: string, url: string) {
  const { page, signature, hints } = readingIn(open(html), url, guides);
  return { page, signature, points: hints.flatMap(({ id, anchor }) => (anchor ? [id] : [])) };
}

/** What is seen on the page that is built as the file says which was saved of another. */
function seenAgain(html: string, url: string, answer: string) {
  const read = structureOf(
    new JSDOM(html, { url }).window.document,
    new URL(url),
    '2026-11-23',
    phrases,
    pathWords,
  );
  const saved = structureIn(structureText(read), phrases);
  return seen(adoptedPage(saved, answer), `https://${saved.host}${saved.path}`);
}

describe('from its structure alone a page is known as before, by the same signature, with the same hints', () => {
  // Plain in every language; with two people's IDs, and with errors, where texts matter most.
  const pages = allPages().filter(({ name }) => !name.includes('+') || /\+(wrong-factor|error) /.test(name));
  test.each(
    pages.flatMap(({ name, html, url, answer }) => (answer ? [[name, html, url, answer] as const] : [])),
  )('%s', (_, html, url, answer) => {
    expect(seenAgain(html, url, answer)).toEqual(seen(html, url));
  });
  test.each(
    pages
      // A structure names no port, and nobody is offered one there.
      .filter(({ answer, url }) => !answer && !new URL(url).port)
      .map(({ name, html, url }) => [name, html, url] as const),
  )('%s stays unknown', (_, html, url) => {
    expect(seenAgain(html, url, 'eu-login/identify').page).toBeNull();
  });
});
