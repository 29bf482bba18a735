import { assert, integer, property, record, array as sequence } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isWithin, overlaps } from '../../../components/overlay/plan/box.ts';
import type { Form } from '../../../components/overlay/plan/form.ts';
import { placeCard } from '../../../components/overlay/plan/near.ts';
import { GAP, isClear, roomOf, roomsAround } from '../../../components/overlay/plan/rooms.ts';

const FRAME: Box = { x: 0, y: 0, width: 1000, height: 700 };
const boxes = (maxCount: number) =>
  record({
    x: integer({ min: -50, max: 1000 }),
    y: integer({ min: -50, max: 700 }),
    width: integer({ min: 1, max: maxCount }),
    height: integer({ min: 1, max: maxCount }),
  });
const FORMS: Form[] = [
  { shape: 'card', width: 290, height: 130 },
  { shape: 'narrow', width: 210, height: 180 },
  { shape: 'wide', width: 480, height: 90 },
  { shape: 'bar', width: 420, height: 48, least: 180 },
];
const request = {
  whole: FORMS.slice(0, 3),
  bars: () => FORMS.slice(3),
  isRtl: false,
  room: roomOf(FRAME),
  controls: [],
  last: null,
};
const LEAST = { width: 24, height: 8 };

describe('roomsAround', () => {
  it('avoids every obstacle, and misses no free place', () => {
    assert(
      property(sequence(boxes(300), { maxLength: 25 }), boxes(200), (obstacles, box) => {
        const rooms = roomsAround(FRAME, obstacles, LEAST);
        expect(rooms.some((room) => !isClear(room, obstacles))).toBe(false);
        const isFree = isWithin(box, FRAME) && isClear(box, obstacles) && box.width > 24 && box.height > 24;
        if (isFree) expect(rooms.some((room) => isWithin(box, room))).toBe(true);
      }),
    );
  });

  it.each<[string, Box[], Box[]]>([
    ['nothing in the way', [], [FRAME]],
    ['something outside', [{ x: 2000, y: 0, width: 50, height: 50 }], [FRAME]],
    [
      'a bar across',
      [{ x: 0, y: 300, width: 1000, height: 100 }],
      [
        { x: 0, y: 402, width: 1000, height: 298 },
        { x: 0, y: 0, width: 1000, height: 298 },
      ],
    ],
    ['everything covered', [{ x: -10, y: -10, width: 1100, height: 900 }], []],
  ])('%s', (_, obstacles, rooms) => {
    expect(new Set(roomsAround(FRAME, obstacles, LEAST))).toEqual(new Set(rooms));
  });
});

describe('placeCard', () => {
  it('lies in the window, clear of every obstacle and of its own element', () => {
    assert(
      property(sequence(boxes(300), { maxLength: 25 }), boxes(150), (obstacles, target) => {
        const taken = [...obstacles, target];
        const place = placeCard([taken], { ...request, target });
        if (!place) return;
        expect(isWithin(place.box, FRAME)).toBe(true);
        expect(taken.some((other) => overlaps(place.box, other, GAP))).toBe(false);
      }),
    );
  });

  const field: Box = { x: 300, y: 300, width: 400, height: 44 };
  const wide: Box = { x: 0, y: 300, width: 1000, height: 44 };
  const near = (target: Box, obstacles: Box[], isRtl = false) =>
    placeCard([[...obstacles, target]], { ...request, target, isRtl });

  it.each<[string, Box, Box[], boolean, object | null]>([
    ['beside a field, at its end', field, [], false, { shape: 'narrow', box: { x: 712, y: 232 } }],
    ['beside a field, where one reads to the left', field, [], true, { shape: 'narrow', box: { x: 78 } }],
    ['above a field as wide as the window', wide, [], false, { shape: 'card', box: { x: 8, y: 158 } }],
    [
      'a bar between rows',
      wide,
      [
        { x: 0, y: 0, width: 1000, height: 240 },
        { x: 0, y: 346, width: 1000, height: 354 },
      ],
      false,
      { shape: 'bar', box: { y: 242, height: 48, width: 420 } },
    ],
    [
      'nothing where there is no room',
      wide,
      [
        { x: 0, y: 0, width: 1000, height: 290 },
        { x: 0, y: 346, width: 1000, height: 354 },
      ],
      false,
      null,
    ],
    [
      'nothing far away',
      { x: 10, y: 10, width: 100, height: 30 },
      [{ x: 0, y: 0, width: 1000, height: 500 }],
      false,
      null,
    ],
  ])('%s', (_, target, obstacles, isRtl, expected) => {
    const place = near(target, obstacles, isRtl);
    if (expected) expect(place).toMatchObject(expected);
    else expect(place).toBeNull();
  });

  it('stays where it was while that is nearly as good, and moves off a place that is taken', () => {
    const first = near(wide, []);
    const last = { shape: 'card' as const, box: { x: 40, y: 158, width: 290, height: 130 } };
    const again = (obstacles: Box[]) => placeCard([[...obstacles, wide]], { ...request, target: wide, last });
    expect(again([])?.box.x).toBe(40);
    expect(again([{ x: 20, y: 200, width: 60, height: 20 }])?.box).not.toEqual(last.box);
    expect(first?.box.x).toBe(8);
  });
});
