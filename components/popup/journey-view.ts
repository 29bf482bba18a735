/** One step of a journey in words, and whether it is behind, at hand or ahead. */
export interface StepView {
  /** Its place, as in `sign-in/identify`. */
  id: string;
  text: string;
  state: 'done' | 'now' | 'later';
  /** How long to wait, in words; null where it is no such wait. */
  wait: string | null;
  /** It is at hand and Segnavia cannot see it happen: the person says when it is done. */
  ask: boolean;
  /** It costs something that cannot be brought back. */
  last: boolean;
  /** A sketch of the page with the spot circled, and what it shows in words. */
  picture: { address: string; alt: string } | null;
}

/** The journey under way: the steps of its current stage. */
export interface JourneyView {
  id: string;
  name: string;
  historic: boolean;
  /** The place of the step at hand. */
  path: string;
  steps: StepView[];
  /** The steps of all stages that cost something; they stay folded. */
  last: StepView[];
  /** Which of the steps is at hand, and which of the stages, from 1; 0 where it is none of them but a last resort. */
  number: number;
  part: { number: number; of: number };
  /** It may be over: the last step is in sight, or only what is a last resort is left. */
  ending: boolean;
  /** The step at hand is the first on the web, its page is not in sight, and the address is known. */
  start: boolean;
  /** The names of the pages that are waited for, in words; null where the page in sight is a step of the journey. */
  waits: string | null;
  /** Where the page to print is. */
  handout: string;
}

/** A journey that can be begun, or gone on with. */
export interface OfferView {
  id: string;
  name: string;
  begun: boolean;
  historic: boolean;
}
