import { describe, expect, test } from 'vitest';
import type { AnchoredHint } from '../../../engine/page/anchor.ts';
import { type Attention, placeHints } from '../../../engine/page/placement.ts';
import type { Kind } from '../../../guides/schema.ts';
import { page } from '../page.ts';

const document = page('<p id=a><input></p><p id=b></p><p id=c></p><p id=d></p><p id=e></p>');
const at = (id: string) => document.getElementById(id);
const anchoredHint = (
  id: string,
  kind: Kind,
  rest: { nowhere?: true; silent?: true } = {},
): AnchoredHint => ({
  id,
  hint: {
    kind,
    source: 'test',
    date: '2026',
    ...(rest.silent && { unanchored: 'silent' }),
  },
  element: rest.nowhere ? null : at(id),
  finder: null,
});
const calm: Attention = { first: [], focused: null, opened: null, closed: new Set(), hidden: new Set() };
const pageHints = [
  anchoredHint('a', 'know'),
  anchoredHint('b', 'do'),
  anchoredHint('c', 'do'),
  anchoredHint('d', 'not'),
  anchoredHint('e', 'do', { nowhere: true }),
  anchoredHint('f', 'not', { nowhere: true, silent: true }),
];
const plain = { a: 'marker', b: 'marker', c: 'marker', d: 'marker', e: 'panel' };

describe('which hints show, and how', () => {
  const table: [string, Partial<Attention>, Record<string, string>][] = [
    [
      'the first thing to do opens; a silent hint without its element is left out',
      {},
      { ...plain, b: 'card' },
    ],
    ['the hint at the focus opens', { focused: at('c') }, { ...plain, c: 'card' }],
    [
      'also when the focus is inside its element',
      { focused: at('a')?.firstElementChild ?? null },
      { ...plain, a: 'card' },
    ],
    ['a focus elsewhere changes nothing', { focused: document.body }, { ...plain, b: 'card' }],
    ['a hint opened by hand comes first', { focused: at('c'), opened: 'd' }, { ...plain, d: 'card' }],
    ['a closed hint does not open again by itself', { closed: new Set(['b']) }, plain],
    ['and no other opens in its place', { focused: at('c'), closed: new Set(['c']) }, plain],
    ['but by hand it does', { closed: new Set(['b']), opened: 'b' }, { ...plain, b: 'card' }],
    ['opening a hint without an element opens nothing', { opened: 'e' }, plain],
    ['opening an unknown hint opens nothing', { opened: 'x' }, plain],
    [
      'hidden hints are gone, the next thing to do opens',
      { hidden: new Set(['b', 'e']) },
      { a: 'marker', c: 'card', d: 'marker' },
    ],
    [
      'a hidden hint stays gone when it was opened',
      { hidden: new Set(['b']), opened: 'b' },
      { a: 'marker', c: 'marker', d: 'marker', e: 'panel' },
    ],
  ];
  test.each(table)('%s', (_, attention, states) => {
    const chosen = placeHints(pageHints, { ...calm, ...attention });
    expect(Object.fromEntries(chosen.map(({ id, placement: state }) => [id, state]))).toEqual(states);
    expect(chosen.filter(({ placement: state }) => state === 'card').length).toBeLessThanOrEqual(1);
  });

  test('a costly hint never opens by itself', () => {
    const chosen = placeHints(
      [anchoredHint('a', 'last'), anchoredHint('b', 'know'), anchoredHint('c', 'not')],
      calm,
    );
    expect(chosen.map(({ placement: state }) => state)).toEqual(['marker', 'marker', 'marker']);
  });

  test('shows nothing if no element is found', () => {
    expect(placeHints([], calm)).toEqual([]);
  });
});
