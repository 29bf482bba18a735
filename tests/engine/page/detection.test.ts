import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { presentQuery, signaturesFor, splitSelectors } from '../../../engine/page/detection.ts';
import { nameOf } from '../../../engine/page/label.ts';
import { queryPage } from '../../../engine/page/query.ts';
import { guides } from '../../../guides/index.ts';
import type { Signature } from '../../../guides/schema.ts';

describe('a list of selectors, one by one', () => {
  test.each([
    ['a', ['a']],
    ['a, b ,c', ['a', 'b', 'c']],
    [':is(a, b) c, [title="x, y"]', [':is(a, b) c', '[title="x, y"]']],
    ['form:has(:is(a, b:not(c, d))), e', ['form:has(:is(a, b:not(c, d)))', 'e']],
  ])('%s', (list, each) => {
    expect(splitSelectors({ css: list }).css.split('|')).toEqual(each);
  });
});

const signs = Object.values(guides.pages).flatMap(({ signatures, hints }) => [
  ...signatures.flatMap((one) => [...one.present, ...(one.absent ?? [])]),
  ...Object.values(hints).flatMap(({ anchor = [] }) => anchor),
]);
const lists = [...new Set(signs.map((sign) => (typeof sign === 'string' ? sign : sign.css)))];

test('every selector list of the guides finds the same when split', () => {
  const { document } = new JSDOM(`
    <form id="loginForm"><label>a<input type="password" name="password"></label><a href="/cas/login">b</a>
    <div role="listbox"><p role="option" id="verif-method-dd-PASSWORD">PIN</p></div><button>QR</button></form>
    <main><h1>c <b>d</b></h1><p role="alert">e</p><canvas></canvas><select><option value="bg">f</option></select></main>
  `).window;
  const { find } = queryPage(document, nameOf);
  for (const css of lists) {
    const [whole, each] = [find({ css, hidden: true }), find({ ...splitSelectors({ css }), hidden: true })];
    expect(new Set(each), css).toEqual(new Set(whole));
  }
});

test('a signature tests cheap conditions first, and an absent sign as a count of zero', () => {
  const signature: Signature = {
    name: 'it',
    path: '/a',
    present: [{ css: 'p', text: 'PIN' }, '[role=alert], .error', 'form'],
    absent: ['input', { css: 'h1', text: 'QR' }],
    evidence: 'seen',
    source: 'test',
    date: '2026',
  };
  const pages = { 'a/one': { signatures: [signature] } };
  expect(signaturesFor(pages, new URL('https://a.example/a?b'))['a/one']?.[0]?.signs).toEqual([
    { css: 'input', count: 0 },
    'form',
    '[role=alert]|.error',
    { css: 'h1', text: 'QR', count: 0 },
    { css: 'p', text: 'PIN' },
  ]);
  expect(signaturesFor(pages, new URL('https://a.example/b'))['a/one']).toEqual([null]);
  expect(presentQuery('form')).toBe('form');
});
