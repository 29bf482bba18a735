import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { consistsOfPhrases } from '../../../engine/privacy/element-attributes.ts';
import { phrasesOf } from '../../../engine/privacy/phrases.ts';
import {
  type StructureNode,
  structureOf,
  structureText,
  withAnswers,
} from '../../../engine/privacy/structure.ts';
import { guides } from '../../../guides/index.ts';
import { render } from '../../../practice/render.ts';
import { trapValues } from '../page.ts';

const ADDRESS = new URL(
  'https://ecas.ec.europa.eu/cas/userdata/myAccount.cgi;__Secure-ECAS_SESSIONID=aB3dE6gH9kL2?loginRequestId=ECAS_LR-123456-xYz',
);
const { document } = new JSDOM('<!doctype html><html lang="it"><body></body>', { url: ADDRESS.href }).window;
/** Puts a body into the one window; a window for each run would cost most of the time. */
function open(body: string): Document {
  document.body.innerHTML = body;
  return document;
}
const read = (body: string) => structureOf(open(body), ADDRESS, '2026-11-22');
const textOf = (body: string) => structureText(read(body));
const first = (body: string): StructureNode | undefined => read(body).nodes[1];

const SECRETS = [
  'maria.esempio',
  'comune.example',
  'Maria',
  'Esempio',
  'n00prova',
  'RSSMRA85T10A562S',
  'ECAS_LR',
  'SESSIONID',
  '3f2a9c',
  '347 555',
  '0612345678',
  'segretissimo',
  'Pixel',
  'f81d4fae',
  'ST-99',
];
const PAGE = `
<header><p>Bentornata, Maria Esempio</p><button aria-haspopup="menu" class="user-menu">Maria Esempio</button></header>
<!-- maria.esempio@comune.example -->
<main data-user="n00prova" title="Maria">
<h1>Ciao Maria</h1><p>n00prova <em>(Esterno)</em> maria.esempio@comune.example, tel. +39 347 555 6677</p>
<form id="row-n00prova" action="/cas/userdata/x.cgi;jsessionid=3f2a9c4b?user=n00prova" class="u-f81d4fae-7dec-11d0-a765-00a0c91e6bf6">
<input type="hidden" name="csrf" value="segretissimo"><input name="_token_3f2a9c4bd01e" value="segretissimo">
<input type="email" id="mail" value="maria.esempio@comune.example" placeholder="maria.esempio@comune.example">
<textarea>segretissimo</textarea>
<select><option value="0612345678">+39 0612345678</option><option value="it">italiano (it)</option></select>
<a href="mailto:maria.esempio@comune.example">maria.esempio@comune.example</a>
<a href="https://comune.example/maria">Comune</a>
<a href="/cas/users/n00prova/RSSMRA85T10A562S?ticket=ST-99">RSSMRA85T10A562S</a>
<img src="data:image/png;base64,segretissimo" alt="QR di Maria"><p>segretissimo Pixel 7</p>
<button>Esci, Maria</button></form></main>`;

test('no personal data is kept from a page full of it', () => {
  const text = textOf(PAGE);
  for (const secret of SECRETS) expect(text.toLowerCase(), text).not.toContain(secret.toLowerCase());
});

test.each<[string, string, Partial<StructureNode>]>([
  [
    'what a field is called',
    '<input id="u" name="username" type="text" autocomplete="username" value="x">',
    { tag: 'input', is: { id: 'u', name: 'username', type: 'text', autocomplete: 'username' } },
  ],
  [
    'a control’s label',
    '<button class="btn-primary">Avanti</button>',
    { is: { class: 'btn-primary' }, label: 'Avanti' },
  ],
  [
    'where a link leads',
    '<a href="/cas/help.html;s=1?x=2#y">Aiuto</a>',
    { is: { href: 'https://ecas.ec.europa.eu/cas/help.html' }, label: 'Aiuto' },
  ],
  [
    'a code of a method',
    '<option value="PASSWORD_MOBILE_APP">App PIN</option>',
    { is: { value: 'PASSWORD_MOBILE_APP' } },
  ],
  ['a word that is alike everywhere', '<h1>Segreto PIN di chi legge</h1>', { tag: 'h1', says: 'PIN' }],
  ['a line that is a user ID', '<p>n00prova (Esterno)</p>', { tag: 'p', says: 'x00xxxxx' }],
  ['a line with a user ID in it', '<p>Non n00prova?</p>', { tag: 'p', says: '… x00xxxxx' }],
  ['an address of the help desk', '<p>a@b.europa.eu</p>', { tag: 'p', says: 'name@europa.eu' }],
  ['that an element is hidden', '<div hidden></div>', { is: { hidden: '' }, hidden: true }],
])('keeps %s', (_, body, kept) => {
  expect(first(body)).toMatchObject(kept);
});

test.each([
  ['text', '<p>Avanti Savoia</p>'],
  ['an event attribute', '<b onclick="alert(1)" style="color:red" data-x="1"></b>'],
])('leaves out %s', (_, body) => {
  const node = first(body);
  expect(Object.keys(node ?? {})).toEqual(['depth', 'tag']);
});

test.each([
  ['a box that acts as a field', '<div role="combobox">segreto</div>'],
  ['a box that acts as a button', '<div role="button" contenteditable>segreto</div>'],
  ['the text of a textarea', '<label>Nota <textarea>segreto</textarea></label>'],
  [
    'a typed text by which a field is called',
    '<i id="t" contenteditable>segreto</i><input aria-labelledby="t">',
  ],
  ['a result', '<button><output>segreto</output></button>'],
  ['a name in a link', '<a href="#">Maria de Segreto</a>'],
  ['a name in a link, turned round', '<a href="#">Segreto, Maria</a>'],
  ['a device', '<button>Elimina segreto7</button>'],
  ['a user name in a path', '<a href="/cas/users/msegreto/x">v</a>'],
])('no label tells of %s', (_, body) => {
  expect(textOf(body).toLowerCase()).not.toContain('segreto');
});

test('no field is read, and a huge page is cut', () => {
  const { document } = new JSDOM(
    `<input value="a"><textarea>b</textarea><select><option selected>c</option></select>${'<i></i>'.repeat(5000)}`,
  ).window;
  trapValues(document);
  const { nodes, left } = structureOf(document, ADDRESS, '2026-11-22');
  expect([nodes.length, left]).toEqual([4000, 1005]);
});

test('is small for our own pages, and keeps everything that the guides look for', () => {
  const { html, url } = render({ page: 'eu-login/authenticate' });
  const text = structureText(
    structureOf(new JSDOM(html, { url }).window.document, new URL(url), '2026-11-22'),
  );
  expect(text.length).toBeLessThan(30_000);
  for (const kept of ['loginForm', 'verif-method-dd-id', 'passwordResetRequest.cgi', 'x00xxxxx'])
    expect(text).toContain(kept);
  for (const gone of ['maria', 'n00prova', 'ECAS_LR', 'IMI le chiede']) expect(text).not.toContain(gone);
});

describe('of a text only the phrases that the guides look for are kept', () => {
  const phrases = phrasesOf(guides.pages);
  const says = (text: string) => {
    const page = open('<p></p>');
    (page.querySelector('p') as Element).textContent = text;
    return structureOf(page, ADDRESS, '2026-11-23', phrases).nodes[1]?.says ?? '';
  };
  test.each([
    ['Il primo accesso di Maria Esempio', 'Primo accesso'],
    ['Registrazione effettuata per Maria', 'Registrazione effettuata'],
    ['La registrazione non è stata effettuata', ''],
    ['Maria Esempio', ''],
  ])('%s', (text, told) => {
    expect(says(text)).toBe(told);
  });
  test('in any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...phrases.map((each) => each.says), 'PIN', '@', '… '),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => consistsOfPhrases(says(pieces.join(' ')), phrases)),
      { seed: Number(process.env.SEGNAVIA_SEED ?? 20261123), numRuns: 300 },
    );
  });
  test.each(['PIN and more', 'Primo accesso di Maria', 'PRegistrazione effettuataIN'])(
    '“%s” is more',
    (text) => {
      expect(consistsOfPhrases(text, phrases)).toBe(false);
    },
  );
});

describe('no secret appears, wherever it is hidden', () => {
  const seed = Number(process.env.SEGNAVIA_SEED ?? 20261122);
  const letters = (alphabet: string, min: number, max: number) =>
    fc.array(fc.constantFrom(...alphabet), { minLength: min, maxLength: max }).map((all) => all.join(''));
  const low = 'abcdefghijklmnopqrstuvwxyz';
  const name = fc
    .tuple(fc.constantFrom(...'ABDEGKLMNPRSTVZÀÉΑΓБД'), letters(`${low}àéìαγбд`, 4, 9))
    .map(([a, b]) => a + b);
  const secrets = {
    'user ID': fc
      .tuple(letters(low, 1, 1), letters('0123456789', 2, 2), letters(`${low}0123456789`, 5, 5))
      .map((all) => all.join('')),
    'e-mail': fc
      .tuple(letters(`${low}._+-`, 3, 12), letters(low, 4, 10))
      .map(([a, b]) => `q${a}z@${b}.example`),
    number: letters('0123456789', 4, 16),
    key: fc
      .tuple(
        letters(low + low.toUpperCase(), 7, 9),
        letters('0123456789', 3, 5),
        letters(low + low.toUpperCase(), 9, 20),
      )
      .map((all) => `aQ${all.join('')}`),
    uuid: fc.uuid(),
  };
  const places: Record<string, (secret: string) => string> = {
    value: (secret) =>
      `<input value="${secret}"><input type="hidden" value="${secret}"><option value="${secret}">x</option>`,
    text: (secret) => `<p>${secret}</p><h1>a ${secret}, b</h1><td>${secret}</td>`,
    label: (secret) =>
      `<button>Elimina ${secret}</button><label>${secret}<input></label><a href="#">${secret}</a>`,
    address: (secret) =>
      `<a href="/cas/x;s=${secret}/y/${secret}?q=${secret}#${secret}">v</a><form action="?${secret}"></form><img src="/p/${secret}">`,
    name: (secret) =>
      `<i id="row-${secret}" class="a ${secret}" name="${secret}" title="${secret}" data-x="${secret}" aria-label="${secret}"></i>`,
  };
  test.each(Object.keys(secrets) as (keyof typeof secrets)[])('%s', (kind) => {
    fc.assert(
      fc.property(secrets[kind], fc.constantFrom(...Object.keys(places)), (secret, place) => {
        expect(textOf(places[place]?.(secret) ?? '').toLowerCase()).not.toContain(secret.toLowerCase());
      }),
      { seed, numRuns: 200 },
    );
  });
  test('a name beside a greeting, an address or a user ID, and then anywhere', () => {
    const greetings = fc.constantFrom(
      (one: string, two: string) => `<p>Benvenuto, ${one} ${two}</p>`,
      (one: string, two: string) => `<p>Welcome back ${one} ${two}!</p>`,
      (one: string, two: string) => `<div><b>${one} ${two}</b> <i>n00prova</i></div>`,
      (one: string, two: string) => `<p>${one.toLowerCase()}.${two.toLowerCase()}@comune.example</p>`,
    );
    fc.assert(
      fc.property(
        name,
        name,
        greetings,
        fc.constantFrom(...Object.values(places)),
        (one, two, how, place) => {
          const text = textOf(
            how(one, two) + place(one) + place(`${one} ${two}`) + place(two.toUpperCase()),
          ).toLowerCase();
          expect(text).not.toContain(one.toLowerCase());
          expect(text).not.toContain(two.toLowerCase());
        },
      ),
      { seed, numRuns: 200 },
    );
  });
});

describe('the person’s answers about hints', () => {
  const text = textOf('<p>PIN</p>').replace('"depth":1', '"depth": 1');
  const answers = {
    's/p/a': { finder: '0123abcd', right: true, day: '2026-11-23' },
    's/p/b': { finder: '89abcdef', right: false, day: '2026-11-22' },
  };
  test('are written to a structure, replace earlier ones, and are read back; the rest is unchanged', () => {
    const put = withAnswers(text, answers);
    expect(JSON.parse(put).answers).toEqual(answers);
    expect(put).toContain('"depth": 1');
    const { 's/p/a': first } = answers;
    expect(JSON.parse(withAnswers(put, { 's/p/a': first })).answers).toEqual({ 's/p/a': first });
    expect(withAnswers(put, {})).toBe(text);
    expect(withAnswers(text, {})).toBe(text);
  });
});
