import { describe, expect, test } from 'vitest';
import { anchorHint, anchorHints } from '../../../engine/page/anchor.ts';
import { nameOf } from '../../../engine/page/label.ts';
import { queryPage } from '../../../engine/page/query.ts';
import type { Finder, Hint } from '../../../guides/schema.ts';
import { page } from '../page.ts';

const provenance = { evidence: 'reported', source: 'test', date: '2026' } as const;
const finder = (css: string, text?: string): Finder => ({ css, ...(text && { text }), ...provenance });
const hint = (...finders: Finder[]): Hint => ({ kind: 'do', anchor: finders, ...provenance });

describe('anchor', () => {
  const document = page('<a id=one>a</a><b>1</b><b>2</b><i hidden>3</i><i>4</i><u hidden>5</u>');
  test.each([
    ['the one that is found', hint(finder('a')), 'a', 0],
    ['the next finder when one finds none', hint(finder('table'), finder('a')), 'a', 1],
    ['none when two are found, without guessing on', hint(finder('b'), finder('a')), null, null],
    ['one of two by its words', hint(finder('b', '^2$')), '2', 0],
    ['none by words that nobody has', hint(finder('b', '^9$')), null, null],
    ['the one of two that can be seen', hint(finder('i')), '4', 0],
    ['none that cannot be seen', hint(finder('u')), null, null],
    ['none without finders', { kind: 'know', ...provenance } as Hint, null, null],
  ])('%s', (_, what, text, which) => {
    const { id, element, finder: by } = anchorHint('x', what, queryPage(document, nameOf));
    expect(id).toBe('x');
    expect(element?.textContent ?? null).toBe(text);
    expect(by).toBe(which === null ? null : what.anchor?.[which]);
  });
});

describe('anchors', () => {
  test('keep the order of the guide', () => {
    const all = anchorHints(
      { b: hint(finder('b')), a: hint(finder('a')) },
      queryPage(page('<a>1</a><b>2</b>'), nameOf),
    );
    expect(all.map(({ id, element }) => [id, element?.localName])).toEqual([
      ['b', 'b'],
      ['a', 'a'],
    ]);
  });

  test('two hints for one element are both shown as text; a third one still points', () => {
    const anchoredHints = anchorHints(
      { a: hint(finder('a')), same: hint(finder('#one')), b: hint(finder('b')) },
      queryPage(page('<a id=one>1</a><b>2</b>'), nameOf),
    );
    expect(
      anchoredHints.map(({ id, element, finder: by }) => [id, element?.localName ?? null, by?.css ?? null]),
    ).toEqual([
      ['a', null, null],
      ['same', null, null],
      ['b', 'b', 'b'],
    ]);
  });

  test('several hints without an element do not share one', () => {
    const all = anchorHints(
      { a: hint(), b: hint(), c: hint(finder('a')) },
      queryPage(page('<a>1</a>'), nameOf),
    );
    expect(all.map(({ element }) => element?.localName ?? null)).toEqual([null, null, 'a']);
  });
});
