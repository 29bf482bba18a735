import type { State } from '../../engine/choose.ts';
import type { Kind } from '../../guides/schema.ts';

/** A hint as the overlay draws it. */
export interface SeenHint {
  /** The full id, `<site>/<page>/<hint>`. */
  id: string;
  kind: Kind;
  state: State;
  text: string;
  /** The name of the control as the page writes it; empty where there is none to quote. */
  control: string;
  element: Element | null;
  /** Who says so, and since when, in words. */
  source: string;
  /** The sketch of the page with its spot: SVG text, null until it was asked for; absent where there is none. */
  picture?: string | null;
  /** Better knowledge has replaced it. */
  historic: boolean;
}

/** The journey as the panel tells it. */
export interface SeenJourney {
  name: string;
  step: string;
  number: number;
  of: number;
  /** This page is the step's own; if not, the journey waits, and the person may say that the step is done. */
  here: boolean;
}

/** All that the overlay draws, made anew for every change. */
export interface View {
  page: string;
  /** Nobody has confirmed that a page like this is that page. */
  unconfirmed: boolean;
  site: string;
  language: string;
  /** Per cent of the usual size of text. */
  textSize: number;
  journey: SeenJourney | null;
  /** Reasons for being stuck that show on this page, each with what to try first, in words. */
  symptoms: { id: string; text: string; remedy: string }[];
  hints: SeenHint[];
  /** `asked`: the person unfolded it, so it may cover what is below it; else it shows only where it covers nothing. */
  panel: 'open' | 'folded' | 'asked';
  /** The hint that the person pressed, and the one at which only the pointer rests. */
  asked: string | null;
  peeked: string | null;
  /** Words of the interface by key, as in `overlay/close`. */
  words: (key: string, values?: Record<string, string | number>) => string;
}

/** What a person can do in the overlay. Nothing of it touches the page. */
export interface Acts {
  /** `press`: by click or key; `rest`: by the resting pointer, which opens nothing where there is no room. */
  open(id: string, by: 'press' | 'rest'): void;
  /** Brings the sketch of this hint. */
  sketch(id: string): void;
  /** The card that the resting pointer would have opened has no room. */
  unpeek(): void;
  close(id: string): void;
  hide(id: string): void;
  fold(folded: boolean): void;
  stepDone(): void;
  notNow(): void;
  hideSite(): void;
  /** The hints do not fit the page. */
  misfit(): void;
}
