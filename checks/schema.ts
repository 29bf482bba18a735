/**
 * The shape of a check: one question that is worth asking before someone writes to the help desk. A check is one
 * file in this room with one `export default {…} satisfies Check`; its file's name is its id, and its words are
 * `check/<id>` and `check/<id>/how`.
 */

/** `unknown`: not judged or not answered yet, never a guess. */
type State = 'ok' | 'problem' | 'unknown';

/** What is known of this computer and this person's answers; gathered in `platform/facts.ts`. */
export interface Facts {
  /** As the browser calls itself: its own text, and its list of names where it has one. */
  browser: { userAgent: string; brands: { brand: string; version: string }[] };
  /** Answers given by hand, `<check>/<answer>`, with the moment in ISO 8601. */
  ticks: Record<string, string>;
}

/** What a check says. `say` is the key of the sentence that tells it; null where the tick says enough. */
interface Judgement {
  state: State;
  say: string | null;
  values?: Record<string, string | number>;
}

/** A check that finds the answer by itself. */
interface Judged {
  order: number;
  judge: (facts: Facts) => Judgement;
}

/**
 * A check that only the person can answer. One answer is a box to tick, with the check's own words; several are a
 * choice, each with its words in `check/<id>/<answer>` and what follows from it in `check/<id>/<answer>/then`.
 */
export interface Asked {
  order: number;
  answers: Record<string, State>;
  /** How it is done differs by browser: `check/<id>/how-chrome`, `-edge`, `-firefox`. */
  howByBrowser?: true;
}

/** One question, in the order of the list. */
export type Check = Judged | Asked;

/** A check with what was found: all that is needed to show it, or to report it. */
export interface Finding extends Judgement {
  id: string;
  /** The key of the sentence on how to do it; null where there is nothing to do. */
  how: string | null;
  /** The answers to choose from; none where the check judges by itself. */
  answers: string[];
  answer: string | null;
  /** When it was answered, in ISO 8601. */
  at: string | null;
}
