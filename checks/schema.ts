/**
 * The shape of a check: one question that is worth asking before someone writes to the help desk. A check is one
 * file in this room with one `export default {…} satisfies Check`; its file's name is its id, and its words are
 * `check/<id>` and `check/<id>/how`.
 */
import type { BrowserIdentity } from '../engine/browser/name.ts';
import type { AddressJudgement } from '../engine/page/address-judgement.ts';

/** `unknown`: not judged or not answered yet, never a guess. */
type State = 'ok' | 'problem' | 'unknown';

/** Facts about this computer, and the person's answers. `views/facts.ts` assembles them. */
export interface Facts {
  /** User agent string, and brand list where the browser has one. */
  browser: BrowserIdentity;
  /** Answers given by hand, `<check>/<answer>`, with the moment in ISO 8601. */
  ticks: Record<string, string>;
  /** Judgement of the open tab's address. */
  address: AddressJudgement;
  /**
   * Status reported by the detector in the tab, or null if none answers. `page`: id, or null if unknown; `cookies`:
   * whether the page may store them; `refused`: the page removed the hints too often; `distorted`: a transition or
   * filter would show them otherwise than drawn; `isSnoozed`: the person snoozed the hints; `missing`: ids of hints
   * without an element; `unsure`: hints that may point at the wrong place; `signature`: name of the signature that
   * matched; `isUnsure`: the page is likely and no more; `symptoms`: ids of those that the page shows; `error`: what
   * the page says is wrong, or the empty text.
   */
  tab: {
    page: string | null;
    cookies: boolean;
    refused?: boolean;
    isSnoozed?: boolean;
    distorted?: boolean;
    missing?: string[];
    unsure?: { id: string; control: string; by: number }[];
    signature?: string | null;
    isUnsure?: boolean;
    symptoms?: string[];
    error?: string;
  } | null;
  /** Hosts of our sites that the browser keeps Segnavia out of. */
  closedHosts: string[];
  /** The organisation's policy keeps extensions off the site in the tab. */
  isBlocked?: boolean;
  /** Last time that a maintenance notice was on IMI's start page (ISO 8601), or null. */
  announced: string | null;
  /** Moment at which all this holds (ISO 8601). */
  now: string;
}

/**
 * Action of a finding's button. `allow`: request access to closed sites; `real`: replace a look-alike by the real
 * page; `clear`: clear the browser's data of our sites; `start`: open the site's first page; `settings`: open a page
 * of the browser.
 */
export type FindingRemedy =
  | { act: 'allow' | 'reload' | 'real' | 'clear' }
  | { act: 'start'; site: string }
  | { act: 'settings'; address: string };

/** Result of a check. `say`: key of its sentence, or null if the tick is enough. */
export interface Judgement {
  state: State;
  say: string | null;
  values?: Record<string, string | number>;
  /** Time of the observation that it is based on (ISO 8601). */
  at?: string;
  /** It has written steps: `check/<id>/how`. */
  how?: true;
  remedy?: FindingRemedy | null;
}

/** Common part of all checks. `order`: position in the list. */
interface CheckBase {
  order: number;
  /** Whether the steps differ by browser: `check/<id>/how-chrome`, `-edge`, `-firefox`. */
  howByBrowser?: true;
}

/** A check that finds the answer by itself. */
interface JudgedCheck extends CheckBase {
  judge: (facts: Facts) => Judgement;
}

/**
 * A check that only the person can answer. One answer is a box to tick, with the check's own words; several are a
 * choice, each with its words in `check/<id>/<answer>` and what follows from it in `check/<id>/<answer>/then`.
 */
export interface AskedCheck extends CheckBase {
  answers: Record<string, State>;
  /** Result that needs no question, or null to ask. */
  find?: (facts: Facts) => Judgement | null;
  remedy?: (facts: Facts) => FindingRemedy | null;
}

/** Check, sorted by `order`. */
export type Check = JudgedCheck | AskedCheck;

/** Check with its result: all that is needed to show it, or to report it. */
export interface Finding extends Omit<Judgement, 'at' | 'how' | 'remedy'> {
  id: string;
  /** Key of the sentence on how to do it; null if there is nothing to do. */
  stepsKey: string | null;
  /** Answers to choose from; none if the check judges by itself. */
  answers: string[];
  answer: string | null;
  /** Time of the answer or of the observation (ISO 8601). */
  at: string | null;
  remedy: FindingRemedy | null;
}
