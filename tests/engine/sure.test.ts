import { expect, test } from 'vitest';
import { anchors } from '../../engine/anchor.ts';
import { choose } from '../../engine/choose.ts';
import { wordsOf } from '../../engine/label.ts';
import { look } from '../../engine/look.ts';
import { doubtful, weak } from '../../engine/sure.ts';
import type { Finder } from '../../guides/schema.ts';
import { page } from './page.ts';

const finder = (more: Partial<Finder>): Finder => ({
  css: 'input',
  evidence: 'inferred',
  source: '',
  date: '2026',
  ...more,
});

test.each<[string, Finder | null, boolean]>([
  ['nothing was found', null, false],
  ['inferred from a name', finder({}), false],
  ['inferred from the order', finder({ nth: [1, 2] }), true],
  ['the order is reported', finder({ nth: [1, 2], evidence: 'reported' }), false],
])('%s: weak or not', (_, one, expected) => {
  expect(weak(one)).toBe(expected);
});

test('what is weak is told in words, and no card opens for it', () => {
  const hint = {
    kind: 'do',
    evidence: 'reported',
    source: '',
    date: '2026',
    anchor: [finder({ nth: [1, 2] })],
  } as const;
  const found = anchors(
    { pin: { ...hint, anchor: [...hint.anchor] } },
    look(page('<input><input>'), wordsOf),
  );
  const calm = {
    first: 'pin',
    focused: null,
    opened: null,
    closed: new Set<string>(),
    hidden: new Set<string>(),
  };
  expect(choose(found, calm).map(({ id, state }) => [id, state])).toEqual([['pin', 'panel']]);
  expect(choose(found, { ...calm, opened: 'pin' })[0]?.state).toBe('panel');
});

const [best, lower] = [finder({ evidence: 'reported' }), finder({ css: 'b', evidence: 'seen' })];
test.each<[string, Finder | null, boolean]>([
  ['in words', null, false],
  ['by the best, which is reported', best, false],
  ['by the best, which is inferred', finder({}), true],
  ['by a lower one', lower, true],
])('%s: doubtful or not', (_, pointed, expected) => {
  const first = pointed === lower || pointed === null ? best : pointed;
  const hint = {
    kind: 'do',
    evidence: 'reported',
    source: '',
    date: '2026',
    anchor: [first, lower],
  } as const;
  expect(doubtful({ hint: { ...hint, anchor: [...hint.anchor] }, finder: pointed })).toBe(expected);
});
