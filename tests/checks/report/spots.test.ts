import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPaint } from '../../../checks/report/spots.ts';
import type { Measured } from '../../../engine/private-spots.ts';

const stand = { scrollX: 0, scrollY: 40, width: 1000, height: 500, pinch: 1 };
const box = { x: 100, y: 50, width: 200, height: 20 };
const measured = (change: Partial<Measured> = {}): Measured => ({ stand, boxes: [box], ...change });
const image = { width: 2000, height: 1000 };

it('is in the picture’s own pixels, with a margin, whatever the enlargement', () => {
  expect(toPaint(measured(), measured({ boxes: [] }), image)).toEqual([
    { x: 194, y: 94, width: 412, height: 52 },
  ]);
  expect(toPaint(measured(), measured({ boxes: [] }), { width: 1500, height: 750 })).toEqual([
    { x: 145, y: 70, width: 310, height: 40 },
  ]);
});

it('is what was there before, and what was there after', () => {
  const later = { ...box, y: 200 };
  expect(toPaint(measured(), measured({ boxes: [later] }), image)).toHaveLength(2);
});

it('leaves out what is outside', () => {
  expect(
    toPaint(
      measured({
        boxes: [
          { ...box, y: 900 },
          { ...box, x: -500 },
        ],
      }),
      measured({ boxes: [] }),
      image,
    ),
  ).toEqual([]);
});

describe('is refused', () => {
  it.each([
    ['the page was scrolled', { scrollY: 41 }],
    ['the page was scrolled sideways', { scrollX: 1 }],
    ['the window changed', { width: 999 }],
    ['two fingers began', { pinch: 1.2 }],
  ])('%s meanwhile', (_, change) => {
    expect(toPaint(measured(), measured({ stand: { ...stand, ...change } }), image)).toBeNull();
  });
  it('where two fingers have enlarged the page', () => {
    const pinched = measured({ stand: { ...stand, pinch: 2 } });
    expect(toPaint(pinched, pinched, image)).toBeNull();
  });
  it.each([
    { width: 2000, height: 700 },
    { width: 10, height: 1000 },
  ])('where the picture has another shape: %o', (other) => {
    expect(toPaint(measured(), measured(), other)).toBeNull();
  });
});

it('always covers the whole of a box that is in sight', () => {
  const number = fc.double({ min: 0, max: 400, noNaN: true });
  fc.assert(
    fc.property(
      number,
      number,
      number,
      fc.constantFrom(0.5, 0.9, 1, 1.1, 1.25, 1.5, 2, 3),
      (x, y, width, scale) => {
        const size = { width: Math.round(stand.width * scale), height: Math.round(stand.height * scale) };
        const [painted] =
          toPaint(measured({ boxes: [{ x, y, width, height: 20 }] }), measured({ boxes: [] }), size) ?? [];
        const real = size.width / stand.width;
        expect(painted?.x).toBeLessThanOrEqual(x * real);
        expect((painted?.x ?? 0) + (painted?.width ?? 0)).toBeGreaterThanOrEqual((x + width) * real);
      },
    ),
  );
});
