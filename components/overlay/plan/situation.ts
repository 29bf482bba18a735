import type { OverlayView } from '../../../views/overlay/overlay.ts';
import type { Box } from './box.ts';
import type { Forms } from './form.ts';
import type { LayoutState } from './state.ts';

/** Forms that each part of the overlay may take, by its name. */
export interface Sizes {
  /** Forms with all of the words, best first. */
  whole: ReadonlyMap<string, Forms>;
  /** Wide form, and those with the first words, measured when first asked for: most plans need none. */
  bars(name: string): Forms;
}

/** Element that a hint points at, measured. */
export interface Target {
  box: Box;
  /** Box of the element's text, beside which a marker lies. */
  textBox: Box;
  /** The element is neither covered nor scrolled or clipped away. */
  isUsable: boolean;
  /** Dialogs and popovers that the element is not in, and that its hint keeps clear of. */
  foreignDialogs: Box[];
}

/** Measurements for one plan, taken together before anything moves. */
export interface Survey {
  /** Boxes that are never covered. */
  taken: Box[];
  /** The same without the blanks of labels, for the first words of the next step where nothing else is free. */
  needed: Box[];
  /** Boxes that are covered only if there is no other room. */
  text: Box[];
  /** Visible part of the page. */
  frame: Box;
  /** The page is read from right to left. */
  isRtl: boolean;
  /** Targets by the ids of their hints. */
  targets: ReadonlyMap<string, Target>;
  /** Every dialog and popover of the page. */
  dialogs: Box[];
}

/** Parts of a view that decide where the overlay goes. */
export type Request = Pick<OverlayView, 'panel' | 'pressed' | 'lead' | 'journey'> & {
  hints: Pick<OverlayView['hints'][number], 'id' | 'placement'>[];
};

/** Data of one plan. */
export interface Situation {
  request: Request;
  survey: Survey;
  sizes: Sizes;
  before: LayoutState;
}
