import { describe, expect, test } from 'vitest';
import { nameOf } from '../../engine/page/label.ts';
import { queryPage } from '../../engine/page/query.ts';
import { guides } from '../../guides/index.ts';
import { allPages } from '../../practice/fixtures.ts';
import { createOpener, page as pageOf } from './page.ts';

/** The reasons for being stuck that show on a page, as the overlay would find them. */
function symptomsOn(page: string | null, document: Document): string[] {
  return Object.entries(guides.symptoms).flatMap(([id, { shows }]) =>
    page && shows?.pages.includes(page) && shows.present.every(queryPage(document, nameOf).matches)
      ? [id]
      : [],
  );
}

/** Variants of pages, with the symptom that they show; no other page may show any. */
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
  // A symptom that has its own sign is not taken for a wrong password.
  ['eu-login/authenticate', ['error-5305'], [], 'error-5305'],
  ['eu-login/authenticate', ['error-eidas'], [], 'eidas-error'],
  ['eu-login/authenticate', ['error-locked'], [], 'locked-out'],
  ['eu-login/register', ['error'], [], 'page-error'],
  ['eu-login/reset-password', ['error'], [], 'page-error'],
  ['eu-login/change-password', ['error'], [], 'page-error'],
  ['eu-login/initialise-password', ['error'], [], 'page-error'],
  ['eu-login/add-mobile-device', ['error'], [], 'page-error'],
  ['imi/legacy-login', ['error'], [], 'page-error'],
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
  // A symptom is recognised alike in every language; plain pages are tried in all, their variants in Italian.
  const isTried = (name: string) => !/\+.*\(el\)$/.test(name);
  const open = createOpener();
  test.each(allPages().map((page) => [page.name, page] as const))('%s', (name, { html, answer }) => {
    const document = open(html);
    const symptoms = symptomsOn(answer, document);
    if (isTried(name)) expect(symptoms.sort()).toEqual(expectedOn(name).sort());
    // Nothing is said beside an error that does not show.
    const { find } = queryPage(document, nameOf);
    const symptomIds = Object.entries(guides.symptoms).flatMap(([id, { shows }]) => {
      const [sign] = shows?.present ?? [];
      const isHere = shows?.beside && shows.pages.includes(answer ?? '') && typeof sign === 'object';
      return isHere && find(sign).length === 1 ? [id] : [];
    });
    expect(symptoms).toEqual(expect.arrayContaining(symptomIds));
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

describe('symptoms that must not show', () => {
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

describe('symptoms that must show, however they are written', () => {
  test.each([
    ['wrong-password', `<form><div class="alert-danger"><p>Грешна парола</p></div>${password}</form>`],
    ['wrong-password', `<form>${password}<div class="invalid-feedback">Λάθος</div></form>`],
    ['other-users-factor', names('n001zy5e', 'v00ab12c')],
    ['other-users-factor', `<form>${password}<p role="alert">v00ab12c ≠ n001zy5e</p></form>`],
    ['only-token', list('Token – VASCO')],
    ['tried-eid', '<p>v00ab12c<br><span>(Esterno)</span></p>'],
    ['tried-eid', '<p>v00ab12c (External)</p>'],
    ['error-5305', `<form><p class="error">Σφάλμα 5305.</p>${password}</form>`],
    ['error-5305', `<div role="alert"><b>Klaida: (5305)</b></div><form>${password}</form>`],
    ['eidas-error', `<div role="alert">Неуспешно чрез прокси услугата на eIDAS („IT“)</div>${password}`],
    ['locked-out', `<form>${password}<p class="error">Προσπαθήστε ξανά σε 15 λεπτά</p></form>`],
    ['wrong-password', `<form>${password}<p class="error">Dar 2 bandymai iš 150</p></form>`],
  ])('%s: %s', (symptom, html) => {
    expect(symptomsOn('eu-login/authenticate', pageOf(html))).toEqual([symptom]);
  });
});
