/**
 * Phase of the layout, set by events between two frames and by the frame itself. `resting`: everything is in its place;
 * `scrolling`: a scroll event came since the last frame; `settling`: the last frame only moved things along, so they are
 * placed once the page is still; `placing`: something changed that a plan must take into account.
 */
export type Phase = 'resting' | 'scrolling' | 'settling' | 'placing';

/** Work of one frame, and the phase after it. */
export interface FrameWork {
  work: 'nothing' | 'follow' | 'place';
  phase: Phase;
  /** The page has not come to rest: another frame follows. */
  isMoving: boolean;
}

/** Event that calls for a frame. `drifted`: an element left its place, and no event of the page said so. */
export type PhaseEvent = 'scrolled' | 'changed' | 'drifted';

/** Phase after an event. */
export function phaseAfter(phase: Phase, event: PhaseEvent): Phase {
  if (phase === 'placing' || event === 'drifted') return phase;
  return event === 'changed' ? 'placing' : 'scrolling';
}

/**
 * Decides the work of a frame.
 * @param hasMoved an element of a hint is not where it was in the last frame
 * @param mayPlace a plan may be made although the page is moving: it is small, or has been moving for long
 */
export function frameWork(phase: Phase, hasMoved: boolean, mayPlace: boolean): FrameWork {
  if (phase === 'placing') return { work: 'place', phase: 'resting', isMoving: hasMoved };
  if (hasMoved || phase === 'scrolling') {
    return mayPlace
      ? { work: 'place', phase: 'resting', isMoving: true }
      : { work: 'follow', phase: 'settling', isMoving: true };
  }
  return { work: phase === 'settling' ? 'place' : 'nothing', phase: 'resting', isMoving: false };
}
