import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxBetween, clampBox, newBox, shiftBox, shiftBoxByKey } from '../../../components/report/boxes.ts';

const box = { x: 0.5, y: 0.5, width: 0.2, height: 0.1 };

it.each([
  ['ArrowLeft', false, { ...box, x: 0.49 }],
  ['ArrowDown', false, { ...box, y: 0.51 }],
  ['ArrowRight', true, { ...box, width: 0.21 }],
  ['ArrowUp', true, { ...box, height: 0.09 }],
])('%s (shift: %s)', (key, shift, moved) => {
  for (const [side, part] of Object.entries(moved))
    expect(shiftBoxByKey(box, key, shift)?.[side as 'x']).toBeCloseTo(part);
});

it('other keys do nothing', () => expect(shiftBoxByKey(box, 'a', false)).toBeNull());

it('can be drawn from any corner to any other', () => {
  const [a, b] = [
    { x: 0.1, y: 0.8 },
    { x: 0.4, y: 0.2 },
  ];
  expect(boxBetween(a, b)).toEqual(boxBetween(b, a));
  expect(boxBetween(a, b).width).toBeCloseTo(0.3);
});

it('never leaves the picture, and never vanishes', () => {
  const number = fc.oneof(fc.double({ min: -3, max: 3, noNaN: true }), fc.constant(Number.NaN));
  const any = fc.record({ x: number, y: number, width: number, height: number });
  fc.assert(
    fc.property(any, number, number, fc.boolean(), fc.nat(30), (made, x, y, corner, count) => {
      for (const { x: left, y: top, width, height } of [
        clampBox(made),
        shiftBox(clampBox(made), { x, y }, corner),
        newBox(count),
      ]) {
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(Math.min(width, height)).toBeGreaterThan(0);
        expect(Math.max(left + width, top + height)).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
