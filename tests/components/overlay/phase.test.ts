import { describe, expect, test } from 'vitest';
import {
  type FrameWork,
  frameWork,
  type Phase,
  type PhaseEvent,
  phaseAfter,
} from '../../../components/overlay/plan/phase.ts';

describe('phaseAfter', () => {
  test.each<[Phase, PhaseEvent, Phase]>([
    ['resting', 'scrolled', 'scrolling'],
    ['resting', 'changed', 'placing'],
    ['resting', 'drifted', 'resting'],
    ['scrolling', 'changed', 'placing'],
    ['scrolling', 'drifted', 'scrolling'],
    ['settling', 'scrolled', 'scrolling'],
    ['settling', 'changed', 'placing'],
    ['settling', 'drifted', 'settling'],
    ['placing', 'scrolled', 'placing'],
    ['placing', 'drifted', 'placing'],
  ])('%s, and the page has %s: %s', (phase, event, after) => {
    expect(phaseAfter(phase, event)).toBe(after);
  });
});

describe('frameWork', () => {
  type Circumstances = { hasMoved?: boolean; mayPlace?: boolean };
  test.each<[Phase, Circumstances, FrameWork]>([
    ['resting', {}, { work: 'nothing', phase: 'resting', isMoving: false }],
    ['resting', { mayPlace: true }, { work: 'nothing', phase: 'resting', isMoving: false }],
    ['resting', { hasMoved: true }, { work: 'follow', phase: 'settling', isMoving: true }],
    ['resting', { hasMoved: true, mayPlace: true }, { work: 'place', phase: 'resting', isMoving: true }],
    ['scrolling', {}, { work: 'follow', phase: 'settling', isMoving: true }],
    ['scrolling', { mayPlace: true }, { work: 'place', phase: 'resting', isMoving: true }],
    ['settling', { hasMoved: true }, { work: 'follow', phase: 'settling', isMoving: true }],
    ['settling', {}, { work: 'place', phase: 'resting', isMoving: false }],
    ['placing', {}, { work: 'place', phase: 'resting', isMoving: false }],
    ['placing', { hasMoved: true }, { work: 'place', phase: 'resting', isMoving: true }],
  ])('%s with %o', (phase, { hasMoved = false, mayPlace = false }, frame) => {
    expect(frameWork(phase, hasMoved, mayPlace)).toEqual(frame);
  });

  test('after scrolling, hints are placed once the page is still, and then it is at rest', () => {
    let phase = phaseAfter('resting', 'scrolled');
    const works = [true, true, false, false].map((hasMoved) => {
      const frame = frameWork(phase, hasMoved, false);
      phase = frame.phase;
      return frame.work;
    });
    expect(works).toEqual(['follow', 'follow', 'place', 'nothing']);
  });
});
