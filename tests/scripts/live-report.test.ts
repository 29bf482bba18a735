import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { structureOf } from '../../engine/privacy/structure.ts';
import { guides } from '../../guides/index.ts';
import { livePages } from '../../scripts/live-check/pages.ts';
import { exitCode, hold, inText, kept } from '../../scripts/live-check/report.ts';
import { bannerIn, type Look } from '../../scripts/live-check/visit.ts';

const look = (change: Partial<Look> = {}): Look => ({
  address: 'https://ecas.ec.europa.eu/cas/login',
  expected: 'eu-login/identify',
  verdict: 'known',
  found: 'eu-login/identify',
  anchored: ['email', 'next'],
  inWords: [],
  banner: false,
  why: null,
  elements: ['body', 'input[id=username]', 'p', 'p'],
  ...change,
});
const last = kept([look()], {});

describe('what counts as drift', () => {
  test.each<[string, Partial<Look>, boolean, number]>([
    ['as it was', {}, false, 0],
    ['another build, still known', { elements: ['body', 'input[id=x]'] }, false, 0],
    ['a consent banner', { banner: true }, false, 0],
    ['not recognised', { verdict: 'strange', found: null }, true, 1],
    ['taken for another', { verdict: 'strange', found: 'eu-login/help' }, true, 1],
    ['moved', { verdict: 'moved', found: null, why: 'it leads to x' }, true, 1],
    ['a hint has lost its element', { anchored: ['email'] }, true, 1],
    ['blocked', { verdict: 'blocked', found: null, elements: null, anchored: [] }, false, 3],
    ['no answer', { verdict: 'silent', found: null, elements: null, anchored: [] }, false, 3],
  ])('%s', (_, change, drift, code) => {
    const held = hold([look(change)], last);
    expect([held[0]?.drift, exitCode(held)]).toEqual([drift, code]);
  });
});

test('what came and went is told, each as often as it did', () => {
  const [held] = hold([look({ elements: ['body', 'input[id=x]', 'p'] })], last);
  expect(held?.moved).toEqual({ came: ['input[id=x]'], went: ['input[id=username]', 'p'] });
  expect(inText([held as NonNullable<typeof held>], '2026-11-22')).toMatchInlineSnapshot(`
    "Public pages, 2026-11-22: 1 known, 0 drifted, 0 could not be seen.
    ✓ https://ecas.ec.europa.eu/cas/login
        known as eu-login/identify
        points: email, next
        since the last run:
          - input[id=username]
          - p
          + input[id=x]"
  `);
});

test('one page that does not answer leaves the others, and what was known of it', () => {
  const silent = look({ address: 'https://b.eu/', verdict: 'silent', elements: null, why: 'timeout' });
  const held = hold([look(), silent], last);
  expect(exitCode(held)).toBe(0);
  expect(inText(held, '2026-11-22')).toContain('no answer, which tells nothing of the page: timeout');
  expect(kept([look({ elements: null })], last)).toEqual(last);
});

test.each([
  ['<div id="cookie-consent-banner"><button>OK</button></div>', true],
  ['<div class="wt-cck-container"></div>', true],
  ['<main id="content"><a href="/cookies">Cookies</a></main>', false],
])('a consent banner is seen by what it is called: %s', (body, banner) => {
  const { document } = new JSDOM(body, { url: 'https://ec.europa.eu/' }).window;
  expect(bannerIn(structureOf(document, new URL(document.URL), '2026-11-23'))).toBe(banner);
});

test('without a last run nothing has moved', () => {
  expect(hold([look()], {})[0]?.moved).toBeNull();
});

test('every public page is one of ours, and IMI’s start page is there in all 24 languages', () => {
  for (const { expected } of livePages) expect(Object.keys(guides.pages)).toContain(expected);
  expect(livePages.filter(({ expected }) => expected === 'imi/start')).toHaveLength(24);
});
