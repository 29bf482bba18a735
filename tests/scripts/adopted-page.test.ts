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

/** Reads a page: its id, the signature that matched, and the hints that point. */
function readPage(html: string, url: string) {
  const { page, signature, hints } = readingIn(open(html), url, guides);
  return { page, signature, points: hints.flatMap(({ id, anchor }) => (anchor ? [id] : [])) };
}

/** Reads the page that is built from the saved structure of another. */
function readAdopted(html: string, url: string, answer: string) {
  const read = structureOf(
    new JSDOM(html, { url }).window.document,
    new URL(url),
    '2026-11-23',
    phrases,
    pathWords,
  );
  const saved = structureIn(structureText(read), phrases);
  return readPage(adoptedPage(saved, answer), `https://${saved.host}${saved.path}`);
}

describe('a page built from a structure is recognised by the same signature, with the same hints', () => {
  // Plain in every language; with two people's IDs, and with errors, where texts matter most.
  const pages = allPages().filter(({ name }) => !name.includes('+') || /\+(wrong-factor|error) /.test(name));
  test.each(
    pages.flatMap(({ name, html, url, answer }) => (answer ? [[name, html, url, answer] as const] : [])),
  )('%s', (_, html, url, answer) => {
    expect(readAdopted(html, url, answer)).toEqual(readPage(html, url));
  });
  test.each(
    pages
      // A structure names no port, and nobody is offered one there.
      .filter(({ answer, url }) => !answer && !new URL(url).port)
      .map(({ name, html, url }) => [name, html, url] as const),
  )('%s stays unknown', (_, html, url) => {
    expect(readAdopted(html, url, 'eu-login/identify').page).toBeNull();
  });
});
