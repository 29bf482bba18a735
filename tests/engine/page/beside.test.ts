import { expect, test } from 'vitest';
import { isBeside } from '../../../engine/page/beside.ts';
import { nameOf } from '../../../engine/page/label.ts';
import { queryPage } from '../../../engine/page/query.ts';
import { marked, page } from '../page.ts';

test.each([
  [
    'the Commission’s kit',
    '<div class="wt-cck--container"><a data-it class="wt-cck-btn-add">Accept</a></div>',
    true,
  ],
  ['by the word in an id', '<div id="Cookiebar"><p><button data-it>OK</button></p></div>', true],
  ['the link to the cookie policy', '<footer><a data-it href="/cookies">Cookies</a></footer>', false],
  [
    'the page in a box with such a class',
    '<div class="cookie-consent-open"><main><input data-it></main></div>',
    false,
  ],
  ['a search', '<header><div role="search"><input data-it></div></header>', true],
  ['a search without a role', '<form action="/search"><input name="q" data-it></form>', true],
  ['a newsletter', '<footer><form><input type="email" data-it></form></footer>', true],
  ['a language to choose', '<header><form><select data-it></select></form></header>', false],
  ['a link at the foot', '<footer><a data-it href="/help">Help</a></footer>', false],
  ['a search with a query', '<form action="https://example.eu/search?l=it"><input data-it></form>', true],
  [
    'an invitation to a newsletter',
    '<form class="newsletter-form"><input type="email" data-it></form>',
    true,
  ],
  [
    'the sign-in to a portal of research',
    '<form action="/cas/login?service=https://ec.europa.eu/research/"><input data-it></form>',
    false,
  ],
  ['the renewal of a session', '<form class="renewSession"><input data-it></form>', false],
  [
    'a sign-in that returns to a search',
    '<form action="/cas/login?service=https://example.eu/search"><input type="password" data-it></form>',
    false,
  ],
  [
    'a sign-in in a box named after cookies',
    '<div id="cookieCheck"><form><input data-it><input type="password"></form></div>',
    false,
  ],
  ['a page that asks to consent', '<form class="consent"><button data-it>OK</button></form>', false],
])('%s', (_, body, inside) => {
  expect(isBeside(marked(page(body)))).toBe(inside);
});

test('consent banners are not searched', () => {
  const document = page('<div class="cookie-banner"><input type="checkbox"></div><input data-it>');
  expect(queryPage(document, nameOf).find({ css: 'input' })).toEqual([marked(document)]);
});
