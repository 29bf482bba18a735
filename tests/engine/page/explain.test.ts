import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { siteAt } from '../../../engine/page/address.ts';
import { explainAnchors, explainSignature } from '../../../engine/page/explain.ts';
import { guides } from '../../../guides/index.ts';
import type { Finder, Hint, Signature } from '../../../guides/schema.ts';
import { allPages } from '../../../practice/fixtures.ts';
import { pagesOfSite, recogniseIn } from '../../../scripts/saved-page.ts';
import { page } from '../page.ts';

const KNOWN = { evidence: 'inferred', source: 'test', date: '2026' } as const;
const finder = (css: string, more: Partial<Finder> = {}): Finder => ({ css, ...more, ...KNOWN });
const hint = (...anchor: Finder[]): Hint => ({ kind: 'do', ...KNOWN, ...(anchor.length > 0 && { anchor }) });

test('says of each condition whether it was met, and how many elements it found', () => {
  const signature: Signature = {
    name: 'example',
    path: '/cas/login/?',
    hosts: ['ecas.ec.europa.eu'],
    present: ['form#a', { css: 'input', count: 2 }, { css: 'a', text: '^x$' }],
    absent: ['b'],
    ...KNOWN,
  };
  const document = page('<form id="a"><input></form><a>x</a><a>y</a><b>!</b>');
  const { held: fits, conditions } = explainSignature(
    signature,
    new URL('https://ecas.ec.europa.eu/cas/login;s=1'),
    document,
  );
  expect(fits).toBe(false);
  expect(conditions).toEqual([
    { kind: 'host', asks: 'ecas.ec.europa.eu', found: null, held: true },
    { kind: 'path', asks: '/cas/login/?', found: null, held: true },
    { kind: 'present', asks: 'form#a', found: 1, held: true },
    { kind: 'present', asks: 'input', count: 2, found: 1, held: false },
    { kind: 'present', asks: 'a', text: '^x$', found: 1, held: true },
    { kind: 'absent', asks: 'b', found: 1, held: false },
  ]);
});

test.each([
  ['one', '<a>1</a>', hint(finder('a'))],
  ['one', '<b>1</b>', hint(finder('a'), finder('b'))],
  ['none', '<b>1</b>', hint(finder('a'))],
  ['none', '<a>1</a>', hint(finder('a', { nth: [1, 2] }))],
  ['several', '<a>1</a><a>2</a><b>3</b>', hint(finder('a'), finder('b'))],
  ['words', '<a>1</a>', hint()],
])('an anchor found or not: %s', (reason, body, one) => {
  const [told] = explainAnchors({ one }, page(body));
  expect(told?.reason).toBe(reason);
});

test('an element claimed by two hints is reported as shared', () => {
  const told = explainAnchors({ one: hint(finder('a')), two: hint(finder('a')) }, page('<a>1</a>'));
  expect(told.map(({ reason, element }) => [reason, element])).toEqual([
    ['shared', null],
    ['shared', null],
  ]);
});

test('agrees with recognition on every plain practice page', () => {
  for (const { name, url: address, html } of allPages().filter(
    (each) => / \(it\)$/.test(each.name) && !each.name.includes('+'),
  )) {
    const { document } = new JSDOM(html).window;
    const url = new URL(address);
    const recognition = recogniseIn(document, url, guides);
    const site = siteAt(url, guides.sites) ?? '';
    const held = Object.entries(pagesOfSite(site, guides)).flatMap(([id, { signatures }]) => {
      const first = signatures.findIndex((each) => explainSignature(each, url, document).held);
      return first < 0 ? [] : [`${id} ${first}`];
    });
    expect(held, name).toContain(`${recognition?.page} ${recognition?.signature}`);
  }
});
