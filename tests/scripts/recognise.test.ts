import { expect, test } from 'vitest';
import { guides } from '../../guides/index.ts';
import { render } from '../../practice/render.ts';
import { explanation } from '../../scripts/recognise/explanation.ts';
import { addressIn, recogniseAsked } from '../../scripts/recognise/options.ts';

test.each([
  [
    ['a.html', '--url', 'https://ecas.ec.europa.eu/'],
    { place: 'a.html', url: 'https://ecas.ec.europa.eu/', explain: false, after: null },
  ],
  [['-', '--explain'], { place: '-', url: null, explain: true, after: null }],
  [['-', '--after', 'a/b'], { place: '-', url: null, explain: false, after: 'a/b' }],
])('%j is understood', (args, asked) => {
  expect(recogniseAsked(args)).toEqual(asked);
});

test.each([
  [[], 'Usage: '],
  [['a', 'b'], 'Usage: '],
  [['a', '--url', 'ecas'], '“ecas” is not an address'],
  [['a', '--loud'], "Unknown option '--loud'"],
])('%j is a mistake', (args, says) => {
  expect(() => recogniseAsked(args)).toThrow(says);
});

test.each([
  [
    'a browser’s comment',
    '<!-- saved from url=(0041)https://ecas.ec.europa.eu/cas/login -->',
    'https://ecas.ec.europa.eu/cas/login',
  ],
  [
    'a canonical link',
    '<link rel="canonical" href="https://www.inail.it/portale/it.html?a=1&amp;b=2">',
    'https://www.inail.it/portale/it.html?a=1&b=2',
  ],
  ['nothing', '<p>https://ecas.ec.europa.eu/</p>', null],
])('the address of a saved page: %s', (_, html, address) => {
  expect(addressIn(html)).toBe(address);
});

test('explains a known and an unknown page', () => {
  const { html, url } = render({ page: 'eu-login/identify' });
  const known = explanation(html, url, guides);
  expect(known).toMatch(/^eu-login\/identify, by its signature [a-z]/);
  expect(known).toMatch(/✓ present form#whoamiForm {2}\(found 1, wanted one or more\)/);
  expect(known).toMatch(/email: points at #username/);
  const strange = explanation(
    html.replace('whoamiForm', 'x').replaceAll('username', 'y').replace('whoamiSubmit', 'z'),
    url,
    guides,
  );
  expect(strange).toMatch(/✗ present form#whoamiForm {2}\(found 0, wanted one or more\)/);
  expect(explanation(html, 'https://example.org/', guides)).toBe(
    'example.org: not one of the sites; nothing is looked for there.',
  );
});
