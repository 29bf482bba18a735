import { describe, expect, test } from 'vitest';
import type { Box } from '../../../components/overlay/plan/box.ts';
import {
  boxAt,
  type DockPosition,
  dock,
  dockOver,
  positionOf,
} from '../../../components/overlay/plan/dock.ts';
import type { Form } from '../../../components/overlay/plan/form.ts';

/** With its edges of 8 pixels, a room from 8 to 792 and from 8 to 592. */
const FRAME: Box = { x: 0, y: 0, width: 800, height: 600 };
const ROOM: Box = { x: 8, y: 8, width: 784, height: 584 };
const SIGN: Form = { shape: 'sign', width: 50, height: 30 };
const BAR: Form = { shape: 'bar', width: 400, height: 40, least: 200 };

describe('positions and boxes', () => {
  test.each<[string, DockPosition, Box]>([
    ['top left', { x: 0, y: 0 }, { x: 8, y: 8, width: 100, height: 100 }],
    ['bottom right', { x: 1, y: 1 }, { x: 692, y: 492, width: 100, height: 100 }],
    ['the middle', { x: 0.5, y: 0.5 }, { x: 350, y: 250, width: 100, height: 100 }],
  ])('%s, there and back', (_, position, box) => {
    expect(boxAt(position, box, FRAME)).toEqual(box);
    expect(positionOf(box, FRAME)).toEqual(position);
  });

  test.each<[string, Box, DockPosition]>([
    ['beyond the right edge', { x: 2000, y: 8, width: 100, height: 100 }, { x: 1, y: 0 }],
    ['above and left of the frame', { x: -500, y: -500, width: 100, height: 100 }, { x: 0, y: 0 }],
    ['as wide as its room', { x: 8, y: 492, width: 784, height: 100 }, { x: 0, y: 1 }],
  ])('a box %s has the nearest position inside', (_, box, position) => {
    expect(positionOf(box, FRAME)).toEqual(position);
  });
});

describe('dock', () => {
  const left: Box = { x: 8, y: 8, width: 300, height: 584 };
  test.each<[string, Box[], Form[], ReturnType<typeof dock>]>([
    [
      'at its position where all is free',
      [ROOM],
      [SIGN],
      { shape: 'sign', box: { x: 742, y: 562, width: 50, height: 30 } },
    ],
    [
      'as near as a room lets it',
      [left],
      [SIGN],
      { shape: 'sign', box: { x: 258, y: 562, width: 50, height: 30 } },
    ],
    [
      'narrower where there is less room',
      [left],
      [BAR],
      { shape: 'bar', box: { x: 8, y: 552, width: 300, height: 40 } },
    ],
    [
      'in the wide room rather than narrower in a nearer one',
      [left, { ...ROOM, height: 450 }],
      [BAR],
      { shape: 'bar', box: { x: 392, y: 418, width: 400, height: 40 } },
    ],
    [
      'in its second form where the first has no room',
      [{ x: 700, y: 500, width: 60, height: 60 }],
      [BAR, SIGN],
      { shape: 'sign', box: { x: 710, y: 530, width: 50, height: 30 } },
    ],
    ['nowhere where nothing fits', [{ x: 0, y: 0, width: 40, height: 40 }], [BAR, SIGN], null],
    ['nowhere without rooms', [], [SIGN], null],
  ])('%s', (_, rooms, forms, place) => {
    expect(dock(rooms, forms, { x: 1, y: 1 }, FRAME)).toEqual(place);
  });
});

describe('dockOver', () => {
  const size = { width: 200, height: 100 };
  const [right, bottom] = [
    { x: 400, y: 0, width: 400, height: 600 },
    { x: 0, y: 300, width: 800, height: 300 },
  ];
  test.each<[string, Box[], Box[], Pick<Box, 'x' | 'y'>]>([
    ['at its position where nothing lies', [], [], { x: 592, y: 492 }],
    ['in the corner without controls', [right, bottom], [], { x: 8, y: 8 }],
    ['over text rather than over controls', [right], [{ ...right, x: 0 }], { x: 8, y: 8 }],
    ['at its position where all corners cover as much', [FRAME], [FRAME], { x: 592, y: 492 }],
  ])('%s', (_, controls, text, corner) => {
    expect(dockOver(size, { x: 1, y: 1 }, controls, text, FRAME)).toEqual({ ...size, ...corner });
  });
});
