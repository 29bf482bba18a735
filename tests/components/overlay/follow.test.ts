import { expect, test } from 'vitest';
import type { Box } from '../../../components/overlay/plan/box.ts';
import { followTargets } from '../../../components/overlay/plan/follow.ts';
import { EMPTY_LAYOUT, type LayoutState } from '../../../components/overlay/plan/state.ts';

const FRAME: Box = { x: 0, y: 0, width: 800, height: 600 };
const FIELD: Box = { x: 100, y: 200, width: 300, height: 40 };
const CARD: Box = { x: 420, y: 180, width: 290, height: 160 };
const STATE: LayoutState = {
  ...EMPTY_LAYOUT,
  places: new Map([['password', { box: CARD, shape: 'card', target: FIELD }]]),
};
const targetAt = (textBox: Box, isUsable = true) => new Map([['password', { textBox, isUsable }]]);
const moveBox = (box: Box, x: number, y: number) => ({ ...box, x: box.x + x, y: box.y + y });

test.each<[string, ReturnType<typeof targetAt>, Box | null]>([
  ['stays with an element that stays', targetAt(FIELD), CARD],
  ['moves along', targetAt(moveBox(FIELD, -30, 50)), moveBox(CARD, -30, 50)],
  ['is not drawn beyond the frame', targetAt(moveBox(FIELD, 0, 400)), null],
  ['is not drawn at an element that is covered', targetAt(FIELD, false), null],
])('a card %s', (_, now, box) => {
  expect(followTargets(targetAt(FIELD), now, STATE, FRAME).boxes.get('password')).toEqual(box);
});

test('a card that left the frame comes back with its element', () => {
  const below = targetAt(moveBox(FIELD, 0, 400));
  const { state } = followTargets(targetAt(FIELD), below, STATE, FRAME);
  expect(state.places.get('password')).toMatchObject({ target: moveBox(FIELD, 0, 400) });
  expect(followTargets(below, targetAt(FIELD), state, FRAME).boxes.get('password')).toEqual(CARD);
});

test('a card whose element is gone keeps its place and is not drawn again', () => {
  const { boxes, state } = followTargets(targetAt(FIELD), new Map(), STATE, FRAME);
  expect(boxes.size).toBe(0);
  expect(state.places).toEqual(STATE.places);
});
