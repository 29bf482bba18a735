import { expect, test } from 'vitest';
import { anchorHints } from '../../../engine/page/anchor.ts';
import { isDoubtful, isWeak } from '../../../engine/page/confidence.ts';
import { nameOf } from '../../../engine/page/label.ts';
import { placeHints } from '../../../engine/page/placement.ts';
import { queryPage } from '../../../engine/page/query.ts';
import type { Finder } from '../../../guides/schema.ts';
import { page } from '../page.ts';

const finder = (fields: Partial<Finder>): Finder => ({
  css: 'input',
  evidence: 'inferred',
  source: '',
  date: '2026',
  ...fields,
});

test.each<[string, Finder | null, boolean]>([
  ['nothing was found', null, false],
  ['inferred from a name', finder({}), false],
  ['inferred from the order', finder({ nth: [1, 2] }), true],
  ['the order is reported', finder({ nth: [1, 2], evidence: 'reported' }), false],
])('%s: weak or not', (_, one, expected) => {
  expect(isWeak(one)).toBe(expected);
});

test('a doubtful hint is shown as text, and no card opens for it', () => {
  const hint = {
    kind: 'do',
    evidence: 'reported',
    source: '',
    date: '2026',
    anchor: [finder({ nth: [1, 2] })],
  } as const;
  const anchoredHints = anchorHints(
    { pin: { ...hint, anchor: [...hint.anchor] } },
    queryPage(page('<input><input>'), nameOf),
  );
  const calm = {
    first: ['pin'],
    focused: null,
    opened: null,
    closed: new Set<string>(),
    hidden: new Set<string>(),
  };
  expect(placeHints(anchoredHints, calm).map(({ id, placement: state }) => [id, state])).toEqual([
    ['pin', 'panel'],
  ]);
  expect(placeHints(anchoredHints, { ...calm, opened: 'pin' })[0]?.placement).toBe('panel');
});

const [best, lower] = [finder({ evidence: 'reported' }), finder({ css: 'b', evidence: 'seen' })];
test.each<[string, Finder | null, boolean]>([
  ['in words', null, false],
  ['by the best, which is reported', best, false],
  ['by the best, which is inferred', finder({}), true],
  ['by a lower one', lower, true],
])('%s: doubtful or not', (_, pointingFinder, doubtful) => {
  const first = pointingFinder === lower || pointingFinder === null ? best : pointingFinder;
  const hint = {
    kind: 'do',
    evidence: 'reported',
    source: '',
    date: '2026',
    anchor: [first, lower],
  } as const;
  expect(isDoubtful({ hint: { ...hint, anchor: [...hint.anchor] }, finder: pointingFinder })).toBe(doubtful);
});
