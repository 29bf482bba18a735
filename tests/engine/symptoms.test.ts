import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { nameOf } from '../../engine/page/label.ts';
import { queryPage } from '../../engine/page/query.ts';
import { guides } from '../../guides/index.ts';
import { allPages } from '../../practice/fixtures.ts';
import { page as pageOf } from './page.ts';

/** The reasons for being stuck that show on a page, as the overlay would find them. */
function symptomsOn(page: string | null, document: Document): string[] {
  return Object.entries(guides.symptoms).flatMap(([id, { shows }]) =>
    page && shows?.pages.includes(page) && shows.present.every(queryPage(document, nameOf).matches)
      ? [id]
      : [],
  );
}

/** Which variants of which page show what; on everything else nothing may show. */
const EXPECTED: [page: string, variants: string[], without: string[], symptom: string][] = [
  ['imi/start', ['maintenance'], [], 'maintenance'],
  ['eu-login/identify', ['error'], [], 'unknown-address'],
  ['eu-login/authenticate', ['wrong-factor'], [], 'other-users-factor'],
  ['eu-login/authenticate', ['only-token', 'list-open'], [], 'only-token'],
  // The old list is a field whose choices are always in the page.
  ['eu-login/authenticate', ['only-token', 'select'], [], 'only-token'],
  ['eu-login/authenticate', ['eid-person'], [], 'tried-eid'],
  // Without a password on the page nobody can tell what was refused.
  ['eu-login/authenticate', ['error'], ['no-password'], 'wrong-password'],
  ['eu-login/second-factor-qr', ['error'], [], 'code-refused'],
];

function expectedOn(name: string): string[] {
  const [page, ...variants] = name.replace(/ \(..\)$|@.*$/g, '').split('+');
  return EXPECTED.filter(
    ([of, needed, without]) =>
      of === page &&
      needed.every((variant) => variants.includes(variant)) &&
      !without.some((variant) => variants.includes(variant)),
  ).map(([, , , symptom]) => symptom);
}

describe('symptoms on practice pages', () => {
  // What shows a symptom reads the same in every language; the plain pages are tried in all, the variants in Italian.
  const pages = allPages().filter(({ name }) => !/\+.*\(el\)$/.test(name));
  test.each(pages.map((page) => [page.name, page] as const))('%s', (name, { html, url, answer }) => {
    const { document } = new JSDOM(html, { url }).window;
    expect(symptomsOn(answer, document).sort()).toEqual(expectedOn(name).sort());
  });

  test('every symptom that can show is shown by one of them', () => {
    const can = Object.keys(guides.symptoms).filter((id) => guides.symptoms[id]?.shows);
    const shown = allPages().flatMap(({ name }) => expectedOn(name));
    expect([...new Set(shown)].sort()).toEqual(can.sort());
  });
});

const password = '<label>Password <input type="password"></label><button>Accesso</button>';
const list = (...options: string[]) =>
  `<form>${password}<div role="combobox"><span>Token</span></div>
  <ul role="listbox">${options.map((name) => `<li role="option">${name}</li>`).join('')}</ul></form>`;
const names = (first: string, second: string) => `<p>User "${first}", factor of user "${second}".</p>`;

describe('symptoms that must not be said', () => {
  test.each([
    ['a notice outside the form', `<div role="alert">SMS 01-07-2025</div><form>${password}</form>`],
    ['a box for errors that is empty', `<form><p class="error"></p>${password}</form>`],
    ['a box for errors that nobody sees', `<form><p class="error" hidden>Error</p>${password}</form>`],
    ['a box for errors with a sign only', `<form><p class="error"><i>!</i></p>${password}</form>`],
    ['a list with Token among others', list('Token', 'App EU Login QR')],
    ['a list with Token only, while QR is chosen', list('Token').replace('>Token<', '>App QR<')],
    ['a closed list', list('Token').replace('role="listbox"', 'role="listbox" hidden')],
    ['another method that begins like it', list('Token CRAM')],
    ['two users of the same kind', names('n00prova', 'n00altro')],
    ['codes that are no users', names('n00prova', 'v00provamolto')],
    ['a user of one kind', '<p>n00prova (Esterno)</p>'],
    ['two accounts to choose from', '<ul><li>n00prova</li><li>(v00prova)</li></ul>'],
    ['a sentence about an eID account', '<p>The ID of such an account is v00prova.</p>'],
  ])('%s', (_, html) => {
    expect(symptomsOn('eu-login/authenticate', pageOf(html))).toEqual([]);
  });
});

describe('symptoms that must be said, however they are written', () => {
  test.each([
    ['wrong-password', `<form><div class="alert-danger"><p>Грешна парола</p></div>${password}</form>`],
    ['wrong-password', `<form>${password}<div class="invalid-feedback">Λάθος</div></form>`],
    ['other-users-factor', names('n001zy5e', 'v00ab12c')],
    ['other-users-factor', `<form>${password}<p role="alert">v00ab12c ≠ n001zy5e</p></form>`],
    ['only-token', list('Token – VASCO')],
    ['tried-eid', '<p>v00ab12c<br><span>(Esterno)</span></p>'],
    ['tried-eid', '<p>v00ab12c (External)</p>'],
  ])('%s: %s', (symptom, html) => {
    expect(symptomsOn('eu-login/authenticate', pageOf(html))).toEqual([symptom]);
  });
});
