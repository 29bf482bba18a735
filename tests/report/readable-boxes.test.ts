import { describe, expect, it } from 'vitest';
import type { PageMeasurement } from '../../engine/privacy/page-measurement.ts';
import { steadyInPixels } from '../../report/readable-boxes.ts';

const viewport = { scrollX: 0, scrollY: 40, width: 1000, height: 500, pinch: 1 };
const box = { x: 100.2, y: 50, width: 200, height: 20 };
const far = { x: 600, y: 300, width: 50, height: 50 };
const measurement = (change: Partial<PageMeasurement> = {}): PageMeasurement => ({
  viewport,
  readable: [box],
  offered: [far],
  layout: [],
  painted: [box, far],
  isUnsteady: false,
  ...change,
});
const image = { width: 2000, height: 1000 };
const readable = (...later: Partial<PageMeasurement>[]) =>
  steadyInPixels([measurement(), ...later.map(measurement)], image, 'readable');
const offeredPixels = (...later: Partial<PageMeasurement>[]) =>
  steadyInPixels([measurement(), ...later.map(measurement)], image, 'offered');

it('is in the picture’s own pixels, never wider than the box', () => {
  expect(readable({}, {})).toEqual([{ x: 201, y: 100, width: 399, height: 40 }]);
});

it('stays readable if something else moves far away', () => {
  expect(readable({ painted: [box, { ...far, x: 700 }] })).toHaveLength(1);
});

it('is offered to be revealed only where nothing moved', () => {
  expect(offeredPixels({}, {})).toEqual([{ x: 1200, y: 600, width: 100, height: 100 }]);
  expect(offeredPixels({ painted: [box, { ...far, x: 601 }] }, {})).toEqual([]);
  expect(offeredPixels({}, { offered: [{ ...far, y: 301 }] })).toEqual([]);
  expect(offeredPixels({ isUnsteady: true }, {})).toEqual([]);
});

describe('nothing is readable', () => {
  it.each<[string, Partial<PageMeasurement>]>([
    ['it was not there at each look', { readable: [] }],
    ['it moved', { readable: [{ ...box, x: 101 }], painted: [{ ...box, x: 101 }, far] }],
    ['something moved across it', { painted: [box, { ...far, x: 0, y: 0 }] }],
    ['something came or went', { painted: [box] }],
    ['something changed meanwhile', { isUnsteady: true }],
    ['the page was scrolled', { viewport: { ...viewport, scrollY: 41 } }],
    ['two fingers began', { viewport: { ...viewport, pinch: 1.2 } }],
  ])('where %s', (_, change) => {
    expect(readable(change, {})).toEqual([]);
    expect(readable({}, change)).toEqual([]);
  });
  it.each([
    { width: 2000, height: 700 },
    { width: 10, height: 1000 },
  ])('where the picture has another shape: %o', (other) => {
    expect(steadyInPixels([measurement(), measurement()], other, 'readable')).toEqual([]);
  });
});
