import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOf, placeOf, unreadLines } from '../../report/areas.ts';

const word = (x: number, y: number, width = 100) => ({ x, y, width, height: 20 });

describe('areas', () => {
  it('are one for neighbours on a line, and two where there is a gap', () => {
    const [near, beside, far] = [word(10, 100), word(120, 102), word(400, 100)];
    expect(areasOf([far, beside, near]).map(({ parts }) => parts)).toEqual([[near, beside], [far]]);
  });

  it('are in reading order, also where a line is not quite straight', () => {
    const lines = [word(500, 98), word(10, 200), word(10, 100), word(300, 20)];
    expect(areasOf(lines).map(({ box }) => box.x + box.y)).toEqual([320, 110, 598, 210]);
  });

  it('reveal nothing between their parts', () => {
    const [{ parts } = { parts: [] }] = areasOf([word(0, 0), word(120, 0)]);
    expect(parts.some(({ x, width }) => x < 110 && x + width > 110)).toBe(false);
  });

  it('are at most 20, with every line in one of them', () => {
    const box = fc.record({ x: fc.nat(2000), y: fc.nat(2000), width: fc.nat(300), height: fc.nat(60) });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 60 }), (lines) => {
        const areas = areasOf(lines);
        expect(areas.length).toBeLessThanOrEqual(20);
        expect(areas.flatMap(({ parts }) => parts)).toHaveLength(lines.length);
      }),
      { numRuns: 40 },
    );
  });
});

it('offers no line that can be read already, and no more than 300', () => {
  const line = word(10, 10);
  expect(unreadLines([line], [{ ...line, x: 12, width: 96 }])).toEqual([]);
  expect(unreadLines([line], [{ ...line, width: 60 }])).toEqual([line]);
  expect(unreadLines(Array(20_000).fill(line), [])).toHaveLength(300);
});

it.each([
  [word(0, 0), 0],
  [word(450, 0), 1],
  [word(900, 290), 5],
  [word(450, 580), 7],
  [word(5000, 5000), 8],
])('%o is at place %i of a picture', (box, place) => {
  expect(placeOf(box, { width: 1000, height: 600 })).toBe(place);
});
