import { describe, expect, it } from 'vitest';
import { exponent, median, quantile } from '../../bench/performance/statistics.ts';

describe('median and quantiles', () => {
  it.each([
    [[5], 5],
    [[9, 1, 5], 5],
    [[4, 1, 2, 3], 2.5],
  ])('of %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('interpolate between two values', () => {
    expect(quantile([0, 10, 20, 30], 0.25)).toBe(7.5);
  });

  it('of an empty list are an error', () => {
    expect(() => median([])).toThrow(/never measured/);
  });
});

describe('the exponent of growth', () => {
  it.each([
    [
      'does not grow',
      0,
      [
        [1, 5],
        [10, 5],
        [100, 5],
      ],
    ],
    [
      'grows as the size',
      1,
      [
        [1, 5],
        [10, 50],
        [100, 500],
      ],
    ],
    [
      'grows as its square',
      2,
      [
        [1, 5],
        [10, 500],
      ],
    ],
  ] as const)('%s', (_, wanted, points) => {
    expect(exponent(points)).toBeCloseTo(wanted);
  });
});
