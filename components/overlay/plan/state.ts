import type { Box } from './box.ts';
import type { DockPosition } from './dock.ts';
import type { Shape } from './form.ts';

/** Place of a card or marker. */
export interface HintPlace {
  box: Box;
  shape: Shape;
  /** Box of the element when the place was chosen. */
  target: Box;
}

/** Place of the panel. */
export interface PanelPlace {
  box: Box | null;
  last: DockPosition | null;
  /** Position that the person chose; null while they have chosen none. */
  preferred: DockPosition | null;
  /** The person is dragging it. */
  isHeld: boolean;
}

/** Places that carry over from one layout to the next, so that hints do not jump about. */
export interface LayoutState {
  places: ReadonlyMap<string, HintPlace>;
  panel: PanelPlace;
  /** Shape of the folded panel. */
  foldedShape: Shape;
}

/** State before anything has been placed. */
export const EMPTY_LAYOUT: LayoutState = {
  places: new Map(),
  panel: { box: null, last: null, preferred: null, isHeld: false },
  foldedShape: 'sign',
};
