import { describe, expect, it } from 'vitest';
import type { Box } from '../../../components/overlay/plan/box.ts';
import type { Form } from '../../../components/overlay/plan/form.ts';
import { plan } from '../../../components/overlay/plan/plan.ts';
import { pointerOf, ringOf } from '../../../components/overlay/plan/pointer.ts';
import { isClear } from '../../../components/overlay/plan/rooms.ts';
import type { Request, Sizes, Survey } from '../../../components/overlay/plan/situation.ts';
import { EMPTY_LAYOUT } from '../../../components/overlay/plan/state.ts';

const FIELD: Box = { x: 0, y: 300, width: 800, height: 44 };
const BAR: Form = { shape: 'bar', width: 460, height: 48, least: 200 };
const SIZES: Sizes = {
  whole: new Map<string, Form[]>([
    ['password', [{ shape: 'card', width: 290, height: 160 }]],
    ['panel', [{ shape: 'sign', width: 300, height: 240 }]],
    ['folded', [{ shape: 'sign', width: 50, height: 30 }]],
  ]),
  bars: (name) => (name === 'folded' ? [BAR] : [{ shape: 'line', width: 700, height: 30 }, BAR]),
};
const request = (change: Partial<Request> = {}): Request => ({
  hints: [{ id: 'password', placement: 'card' }],
  lead: { hint: 'password', text: 'Enter it.' },
  panel: 'open',
  pressed: null,
  journey: null,
  ...change,
});
const survey = (taken: Box[], text: Box[] = [], needed = taken): Survey => ({
  taken,
  needed,
  text,
  frame: { x: 0, y: 0, width: 800, height: 600 },
  isRtl: false,
  dialogs: [],
  targets: new Map([['password', { box: FIELD, textBox: FIELD, isUsable: true, foreignDialogs: [] }]]),
});
const row = (y: number, height: number): Box => ({ x: 0, y, width: 800, height });
const planFor = (asked: Request, surveyed: Survey) => plan(asked, surveyed, SIZES, EMPTY_LAYOUT);

describe('plan', () => {
  it('shows a whole card if there is room, and an empty panel in its corner', () => {
    const { boxes, state } = planFor(request(), survey([]));
    expect(state.places.get('password')?.shape).toBe('card');
    expect(boxes.get('panel')).toMatchObject({ x: 492, y: 352 });
  });

  it.each<[string, Survey, string]>([
    ['a line where one is free', survey([row(0, 250), row(352, 248)]), 'line'],
    [
      'a line over text where nothing else is free',
      survey([row(0, 250), row(352, 248)], [row(252, 48)]),
      'line',
    ],
    [
      'two lines beside other controls',
      survey([row(0, 230), row(352, 248), { x: 0, y: 230, width: 400, height: 70 }]),
      'bar',
    ],
  ])('shows %s', (_, surveyed, shape) => {
    const { state, unplaced } = planFor(request(), surveyed);
    expect(unplaced.size).toBe(0);
    expect(state.places.get('password')?.shape).toBe(shape);
  });

  it('puts its words into the folded panel if nothing fits beside the element', () => {
    const full = survey([row(0, 295), row(346, 104), row(504, 96)]);
    const { boxes, unplaced, state } = planFor(request(), full);
    expect([...unplaced]).toEqual(['password']);
    expect(state.foldedShape).toBe('bar');
    expect(boxes.get('folded')).toMatchObject({ y: 454, height: 48 });
    expect(planFor(request({ panel: 'folded' }), full).state.foldedShape).toBe('bar');
  });

  it('puts the remedy of a problem, and nothing else, on the blank of a label if nothing else is free', () => {
    const controls = [row(0, 295), row(346, 254)];
    const full = survey(controls, [], [row(0, 295), row(346, 104), row(504, 96)]);
    const problem = request({ lead: { hint: null, text: 'Try again.' } });
    expect(planFor(problem, full).boxes.get('folded')).toMatchObject({ y: 454, height: 48 });
    expect(planFor(problem, survey(controls)).boxes.get('folded')).toBeFalsy();
    expect(planFor(request(), full).boxes.get('folded')).toBeFalsy();
  });

  it('places the remedy of a problem before the card', () => {
    const narrow = survey([row(0, 246), row(352, 248)]);
    const { boxes, state } = planFor(request({ lead: { hint: null, text: 'Try again.' } }), narrow);
    expect(state.foldedShape).toBe('bar');
    expect(boxes.get('folded')).toMatchObject({ x: 332, width: 460 });
    expect(state.places.get('password')?.box.width).toBeLessThan(460);
  });

  it('shows the whole of a pressed hint, in the panel if necessary', () => {
    const narrow = survey([row(0, 250), row(352, 248)]);
    const { boxes, unplaced } = planFor(request({ pressed: 'password' }), narrow);
    expect([...unplaced]).toEqual(['password']);
    expect(boxes.get('panel')).not.toBeNull();
  });
});

describe('pointerOf', () => {
  const target: Box = { x: 100, y: 100, width: 200, height: 40 };
  it.each<[string, Box, Box[], object | null]>([
    ['from the right', { x: 312, y: 60, width: 200, height: 120 }, [], { edge: 'left', at: 60, length: 10 }],
    [
      'past an eye in the field',
      { x: 312, y: 60, width: 200, height: 120 },
      [{ x: 260, y: 100, width: 40, height: 40 }],
      { edge: 'left', at: 60, length: 10 },
    ],
    ['from below', { x: 100, y: 160, width: 200, height: 90 }, [], { edge: 'top', at: 100, length: 18 }],
    [
      'across something',
      { x: 100, y: 260, width: 200, height: 90 },
      [{ x: 100, y: 200, width: 200, height: 20 }],
      null,
    ],
    ['across a corner', { x: 320, y: 160, width: 200, height: 90 }, [], null],
    ['if it touches', { x: 302, y: 60, width: 200, height: 120 }, [], null],
  ])('%s', (_, card, others, pointer) => {
    expect(pointerOf(card, target, [target, ...others])).toEqual(pointer);
  });
});

describe('ringOf', () => {
  const target: Box = { x: 100, y: 100, width: 200, height: 40 };
  it('keeps a distance from its element, or sits on its edge if a neighbour is close', () => {
    expect(ringOf(target, 0, [target])).toEqual({ x: 95, y: 95, width: 210, height: 50 });
    const neighbour = { x: 100, y: 142, width: 200, height: 40 };
    const ring = ringOf(target, 0, [target, neighbour]);
    expect(ring).toEqual(target);
    expect(isClear(ring, [{ ...neighbour, y: 144 }])).toBe(true);
  });
});
