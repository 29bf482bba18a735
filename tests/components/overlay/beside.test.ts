import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../../components/overlay/plan/beside.ts';
import type { Box } from '../../../components/overlay/plan/box.ts';
import { isNear } from '../../../components/overlay/plan/distance.ts';

const FRAME: Box = { x: 0, y: 0, width: 400, height: 300 };
const WORDS: Box = { x: 150, y: 100, width: 80, height: 20 };
const SIZE = { width: 30, height: 20 };
const AFTER: Box = { x: 234, y: 100, ...SIZE };
const BEFORE: Box = { x: 116, y: 100, ...SIZE };
const ROW: Box = { x: 0, y: 100, width: 400, height: 20 };

describe('placeBeside', () => {
  const room = { taken: [] as Box[], text: [] as Box[], frame: FRAME, isRtl: false };
  test.each<[string, Partial<typeof room>, Box | null]>([
    ['after the words', {}, AFTER],
    ['before them where the page is read from right to left', { isRtl: true }, BEFORE],
    ['before them where a control follows', { taken: [AFTER] }, BEFORE],
    ['before them where text follows', { text: [AFTER] }, BEFORE],
    ['above them, at their end, where the row is taken', { taken: [ROW] }, { x: 200, y: 76, ...SIZE }],
    ['nearer where little is free', { taken: [{ ...AFTER, x: 265 }, BEFORE] }, { ...AFTER, x: 233 }],
    ['on text where nothing else is free', { text: [FRAME] }, AFTER],
    [
      'behind the label that stands above them',
      { taken: [ROW, { x: 150, y: 76, width: 40, height: 20 }] },
      { x: 200, y: 76, ...SIZE },
    ],
    ['nowhere where all is taken', { taken: [FRAME] }, null],
    ['before them where the frame ends', { frame: { ...FRAME, width: 250 } }, BEFORE],
  ])('%s', (_, change, box) => {
    expect(placeBeside(WORDS, SIZE, { ...room, ...change })).toEqual(box);
  });
});

describe('isNear', () => {
  const control: Box = { x: 0, y: 150, width: 400, height: 20 };
  test.each<[string, number, Box[], boolean]>([
    ['touching', 120, [], true],
    ['59 pixels below, with a control between', 179, [control], true],
    ['200 pixels below, with nothing between', 320, [], true],
    ['200 pixels below, with a control between', 320, [control], false],
    ['321 pixels below', 441, [], false],
    ['200 pixels below, with a control inside the element between', 320, [{ ...WORDS, height: 60 }], true],
  ])('%s', (_, y, controls, near) => {
    expect(isNear({ x: 150, y, width: 80, height: 40 }, WORDS, controls)).toBe(near);
  });
});
