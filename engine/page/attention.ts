/** Panel as the person left it: `open` only where it covers nothing, `unfolded` by hand over whatever lies below it. */
export type PanelMode = 'open' | 'folded' | 'unfolded';

/** Attention that a person gives to the hints of a page. Hints go by their id within the page. */
export interface AttentionState {
  /** Element of the page that holds the focus. */
  focused: Element | null;
  /** Hint whose card was opened by hand. */
  opened: string | null;
  /** Hint that was pressed last; resting the pointer on a hint, or moving the focus, ends it. */
  pressed: string | null;
  closed: ReadonlySet<string>;
  /** A card has just been closed: no other opens by itself until the focus moves or a hint is opened. */
  isQuiet: boolean;
  panel: PanelMode;
  /** The hints of this page are snoozed until another page is shown. */
  isSnoozed: boolean;
}

/** Change of attention: one event for each thing that the person, or the page, does. */
export type AttentionEvent =
  | { type: 'page-entered'; focused: Element | null }
  | { type: 'opened'; hint: string; by: 'press' | 'rest' }
  /** The card that the resting pointer would have opened found no room. */
  | { type: 'peek-failed' }
  | { type: 'closed'; hint: string }
  | { type: 'focused'; element: Element }
  | { type: 'panel-folded' }
  | { type: 'panel-unfolded' }
  | { type: 'snoozed' };

/** Attention before the person has done anything. */
export const UNTOUCHED: AttentionState = {
  focused: null,
  opened: null,
  pressed: null,
  closed: new Set(),
  isQuiet: false,
  panel: 'open',
  isSnoozed: false,
};

/** Returns the attention after an event. */
export function attend(state: AttentionState, event: AttentionEvent): AttentionState {
  switch (event.type) {
    case 'page-entered':
      // A panel that was folded on one page stays folded on the next.
      return { ...UNTOUCHED, focused: event.focused, panel: state.panel };
    case 'opened':
      return {
        ...state,
        opened: event.hint,
        pressed: event.by === 'press' ? event.hint : null,
        isQuiet: false,
      };
    case 'peek-failed':
      return { ...state, opened: null };
    case 'closed':
      return { ...state, opened: null, isQuiet: true, closed: new Set([...state.closed, event.hint]) };
    case 'focused': {
      // Unfolded over the page by hand, the panel must not hide the field in use.
      const panel = state.panel === 'unfolded' ? 'folded' : state.panel;
      return { ...state, focused: event.element, opened: null, pressed: null, isQuiet: false, panel };
    }
    case 'panel-folded':
      return { ...state, panel: 'folded' };
    case 'panel-unfolded':
      return { ...state, panel: 'unfolded' };
    case 'snoozed':
      return { ...state, isSnoozed: true };
  }
}
