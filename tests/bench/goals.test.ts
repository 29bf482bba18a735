import { describe, expect, it } from 'vitest';
import { growth, judge } from '../../bench/performance/goals.ts';
import { type Row, row } from '../../bench/performance/rows.ts';
import { ratioTable, valueTable } from '../../bench/performance/table.ts';

const of = (id: string, values: Record<string, number[]>): Row => ({ ...row(id, id, 'ms'), values });

describe('goals', () => {
  it('are judged only if something was measured', () => {
    expect(judge([])).toEqual([]);
  });

  it.each([
    [
      '60 KiB over the empty extension',
      of('heap-no-hint', { Segnavia: [160], 'empty extension': [100] }),
      true,
    ],
    ['61 KiB over it', of('heap-no-hint', { Segnavia: [161], 'empty extension': [100] }), false],
    ['a storm of 3 %', of('storm-1000', { Segnavia: [31], 'empty extension': [1] }), true],
    ['a storm of 4 %', of('storm-1000', { Segnavia: [41], 'empty extension': [1] }), false],
    ['one timer at rest', of('idle-timers', { Segnavia: [1] }), false],
    ['one byte elsewhere', of('bytes-elsewhere', { Segnavia: [1] }), false],
  ])('%s', (_, measured, reached) => {
    expect(judge([measured])).toMatchObject([{ reached }]);
  });

  it('differ by peer', () => {
    const script = of('script-shown', {
      Segnavia: [8],
      'driver.js': [8],
      'Shepherd.js': [10],
      'intro.js': [20],
    });
    expect(judge([script]).map(({ reached }) => reached)).toEqual([true, false, true]);
  });

  it('take the worst storm', () => {
    const rows = [
      of('storm-100', { Segnavia: [1] }),
      of('storm-1000', { Segnavia: [90], 'empty extension': [0] }),
    ];
    expect(judge(rows)).toMatchObject([{ found: '9 %', missedBy: '6 %', reached: false }]);
  });
});

describe('tables', () => {
  const rows = [
    of('a', { Segnavia: [2, 4, 3], 'driver.js': [6], 'no extension': [0] }),
    of('b', { Segnavia: [0], 'driver.js': [0], 'no extension': [0] }),
    of('c', { Segnavia: [1] }),
  ];

  it('show medians and interquartile ranges', () => {
    expect(valueTable(rows, ['Segnavia', 'driver.js']).slice(1, 2)).toEqual([
      ['a, ms', '3.0 (2.5–3.5)', '6.0'],
    ]);
  });

  it('show ratios, except to zero', () => {
    expect(ratioTable(rows, ['no extension', 'Segnavia', 'driver.js']).slice(1)).toEqual([
      ['a', '–', '0.50 ×'],
      ['b', '=', '='],
    ]);
  });
});

it('growth is fitted over all sizes', () => {
  const rows = [of('recognise-1k', { Segnavia: [1] }), of('recognise-100k', { Segnavia: [10] })];
  expect(growth(rows)).toEqual([
    { name: expect.stringContaining('recognition'), exponent: expect.closeTo(0.5) },
  ]);
});
