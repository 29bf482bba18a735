import { describe, expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import { allPages, type PracticePage } from '../../practice/fixtures.ts';
import { type Reading, readingIn, readingOf } from '../../scripts/recognise/reading.ts';
import { missedMarks, unmarked, withMarks, wrongMarks } from './marks.ts';
import { createOpener } from './page.ts';

const fixtures = allPages();
const withEveryMark = new Set(withMarks(fixtures, guides));
const open = createOpener();
const readings = new Map<PracticePage, Reading>();

/** Reading of a practice page, made once. */
function readingOn(page: PracticePage): Reading {
  const reading = readings.get(page) ?? readingIn(open(page.html), page.url, guides);
  readings.set(page, reading);
  return reading;
}

test('every hint with finders is marked on its practice page', () => {
  expect(unmarked(fixtures, guides)).toEqual([]);
});

describe('every practice page is recognised as the page it claims to be', () => {
  test.each(fixtures.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const reading = readingOn(page);
    expect(reading.page).toBe(page.answer);
    if (withEveryMark.has(page)) expect(wrongMarks(page, reading)).toEqual([]);
  });
});

describe('on an unvaried page, every hint finds its element', () => {
  const plain = fixtures.filter(({ name, answer }) => answer && !/\+|@/.test(name));
  test.each(plain.map((page) => [page.name, page] as const))('%s', (_, page) => {
    expect(missedMarks(page, readingOn(page), guides)).toEqual([]);
  });
});

describe('a page and a guide that do not agree', () => {
  const page = fixtures.find(({ name }) => name === 'eu-login/identify (it)') as (typeof fixtures)[number];
  const html = page.html.replace(' data-anchor="next"', '');

  test('a mark is missing', () => {
    expect(unmarked([{ ...page, html }], guides)).toEqual([
      expect.stringMatching(
        /^practice\/eu-login\/identify\.html: put data-anchor="next" on <button type="submit" name="whoamiSubmit".*>, or correct the finder in guides\/eu-login\/pages\/identify\.ts\.$/,
      ),
    ]);
    expect(withMarks([{ ...page, html }], guides)).toEqual([]);
  });

  test('the element is missing', () => {
    const bare = page.html.replace(/<button[^>]* data-anchor="next".*<\/button>/, '');
    expect(unmarked([{ ...page, html: bare }], guides)).toEqual([
      expect.stringMatching(/^practice\/eu-login\/identify\.html: write the element .*data-anchor="next"/),
    ]);
  });

  test('a mark is for no hint, and one for a hint that finds nothing', () => {
    const more = page.html
      .replace('<h1', '<h1 data-anchor="title" ')
      .replace('<main', '<main data-anchor="email"');
    const reading = readingOf(more, page.url, { ...guides });
    expect(missedMarks({ ...page, html: more }, reading, guides)).toEqual([
      expect.stringMatching(/identify\.html marks <h1 .* for "title": write that hint in guides/),
    ]);
    const hints = reading.hints.filter(({ id }) => id !== 'email');
    expect(missedMarks(page, { ...reading, hints }, guides)).toEqual([
      expect.stringMatching(/^guides\/eu-login\/pages\/identify\.ts, hint "email": no finder finds <input/),
    ]);
  });
});
