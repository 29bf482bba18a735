import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../engine/page/answers.ts';
import type { Structure, StructureNode } from '../../engine/privacy/structure.ts';
import { guides } from '../../guides/index.ts';
import type { Finder, Page } from '../../guides/schema.ts';
import { adoptedPage } from '../../scripts/adopt/adopted-page.ts';
import { adopt } from '../../scripts/adopt/adoption.ts';
import { structureIn } from '../../scripts/adopt/structure-file.ts';

const EXAMPLE = readFileSync('tests/scripts/structures/identify.json', 'utf8');
const example = () => structureIn(EXAMPLE);
const structureWith = (change: Partial<Structure>) => JSON.stringify({ ...example(), ...change });
const withNode = (node: object) =>
  structureWith({ nodes: [...example().nodes, { depth: 1, ...node } as StructureNode] });

const answers = (more: object, hint = 'eu-login/identify/email') => ({
  answers: { [hint]: { finder: '00000000', right: false, day: '2026-11-23', ...more } },
});

describe('a file that Segnavia did not write is refused, with a sentence', () => {
  test.each<[string, string, string]>([
    ['no JSON', '<html>', 'it cannot be read'],
    ['something else', '{"a":1}', 'it does not say that it is one'],
    ['another version', structureWith({ version: 2 as 1 }), 'its version is 2'],
    ['20 MB', `{"x":"${'y'.repeat(20_000_000)}"}`, 'it has 20 MB'],
    ['a script', withNode({ tag: 'script' }), 'is a “script”'],
    [
      'an event attribute',
      withNode({ tag: 'button', is: { onclick: 'alert(1)' } }),
      'has an attribute “onclick”',
    ],
    ['a style', withNode({ tag: 'p', is: { style: 'x' } }), 'has an attribute “style”'],
    [
      'an address that acts',
      withNode({ tag: 'a', is: { href: 'javascript:alert(1)' } }),
      'the attribute “href”',
    ],
    [
      'an address with a query',
      withNode({ tag: 'a', is: { href: 'https://x.eu/a?"b' } }),
      'the attribute “href”',
    ],
    ['a whole text', withNode({ tag: 'p', label: 'x'.repeat(200) }), 'says too much'],
    ['other words', withNode({ tag: 'p', says: 'PIN and more' }), 'says too much'],
    ['a part of its own', withNode({ tag: 'p', html: '<b>' }), 'has a part “html”'],
    ['a gap in the tree', withNode({ tag: 'p', depth: 90 }), 'stands in no other'],
    ['another host', structureWith({ host: 'a b' }), 'its day, host, path or language'],
    ['no elements', structureWith({ nodes: [] }), 'it has no elements'],
    ['invalid answers', structureWith({ answers: [1] as never }), 'the answer on “0” is invalid'],
    ['an answer with an unknown field', structureWith(answers({ said: 'x' })), 'is invalid'],
    ['an answer on nothing', structureWith(answers({}, '<b>')), 'the answer on “<b>” is invalid'],
  ])('%s', (_, text, why) => {
    expect(() => structureIn(text)).toThrow(why);
    expect(() => structureIn(text)).toThrow('Nothing was written.');
  });
});

test('an adopted page is inert: no script, no frame, nothing loaded, no markup from a label', () => {
  const nodes = [
    { depth: 0, tag: 'body' },
    { depth: 1, tag: 'iframe', is: { src: 'https://ecas.ec.europa.eu/x', id: 'f' } },
    { depth: 1, tag: 'img', is: { src: 'https://ecas.ec.europa.eu/qr.png' } },
    { depth: 1, tag: 'button', label: '"><script>alert(1)</script>' },
  ];
  const { document } = new JSDOM(adoptedPage(structureIn(structureWith({ nodes })), 'eu-login/identify'))
    .window;
  expect(document.querySelectorAll('script, iframe, object, [onclick]')).toHaveLength(0);
  expect(document.querySelector('#f')?.localName).toBe('div');
  expect(document.querySelector('img')?.getAttribute('src')).toBe('/practice/pattern.svg#/qr.png');
  expect(document.querySelector('button')?.textContent).toContain('<script>');
});

test('names the necessary changes to the guide, and the nearest candidates', () => {
  const guide = guides.pages['eu-login/identify'] as Page;
  const older = {
    signatures: guide.signatures.slice(0, 2),
    hints: { 'create-account': guide.hints['create-account'] },
  };
  const hint = {
    ...older.hints['create-account'],
    anchor: older.hints['create-account']?.anchor?.slice(0, 1),
  };
  const before = {
    ...guides,
    pages: { 'eu-login/identify': { ...older, hints: { 'create-account': hint } } as Page },
  };
  const { lines, fits, html } = adopt(example(), 'eu-login/identify', before);
  const text = lines.join('\n');
  expect(fits).toBe(false);
  expect(text).toMatch(/^Not recognised\./);
  expect(text).toMatch(
    /✗ whoami-form\n {6}present form#whoamiForm: found 0\n {8}nearest \(0\.\d\d\): <form id="signInForm"/,
  );
  expect(text).toContain(`present: ["#signInForm"]`);
  expect(text).toMatch(
    /✗ create-account: no finder found it\n {6}nearest \(0\.\d\d\): <a class="ecl-link" href="[^"]*newAccount\.cgi">/,
  );
  expect(html).toMatch(/newAccount\.cgi" data-anchor="create-account"/);
});

test('reports the person’s answers about hints', () => {
  const finder = fingerprint(guides.pages['eu-login/identify']?.hints.email?.anchor?.[1] as Finder);
  const right = structureIn(structureWith(answers({ finder, right: true })));
  expect(adopt(right, 'eu-login/identify', guides).lines).toContain(
    'told: eu-login/identify/email pointed at the right place, by finder 2, 2026-11-23',
  );
  const wrong = structureIn(structureWith(answers({})));
  expect(adopt(wrong, 'eu-login/identify', guides).lines.at(-1)).toMatch(
    /^told: .* pointed at the wrong place, by a finder that the guide does not have/,
  );
});

test('the current guide fits the example', () => {
  const { fits, lines } = adopt(example(), 'eu-login/identify', guides);
  expect(fits).toBe(true);
  expect(lines[0]).toBe('Taken for eu-login/identify, by its signature one-address-field.');
});
