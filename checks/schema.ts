/**
 * The shape of a check: one question that is worth asking before someone writes to the help desk. A check is one
 * file in this room with one `export default {…} satisfies Check`; its file's name is its id, and its words are
 * `check/<id>` and `check/<id>/how`.
 */
import type { AddressJudgement } from './address.ts';

/** `unknown`: not judged or not answered yet, never a guess. */
type State = 'ok' | 'problem' | 'unknown';

/** What is known of this computer and this person's answers; put together in `entrypoints/popup/facts.ts`. */
export interface Facts {
  /** As the browser calls itself: its own text, and its list of names where it has one. */
  browser: { userAgent: string; brands: { brand: string; version: string }[] };
  /** Answers given by hand, `<check>/<answer>`, with the moment in ISO 8601. */
  ticks: Record<string, string>;
  /** What the address is of the tab that the person means. */
  address: AddressJudgement;
  /**
   * What the detector in that tab tells; null where none answers. `page`: the page's id, null where it is not known;
   * `cookies`: may the page keep any? `refused`: it has taken the hints out too often; `aside`: the person has put them
   * aside for now; `missing`: ids of hints whose element is not there; `unsure`: hints that may point at the wrong place; `signature`: the one by which the page was known.
   */
  tab: {
    page: string | null;
    cookies: boolean;
    refused?: boolean;
    aside?: boolean;
    missing?: string[];
    unsure?: { id: string; control: string; by: number }[];
    signature?: string | null;
  } | null;
  /** Hosts of our sites that the browser keeps Segnavia out of. */
  closed: string[];
  /** When a notice of maintenance last stood on IMI's start page, in ISO 8601; null: none was seen. */
  announced: string | null;
  /** The moment for which all this holds, in ISO 8601. */
  now: string;
}

/**
 * What a button can do about a finding. `allow`: ask the browser for the sites that are closed; `real`: open the real
 * page in the place of a look-alike; `clear`: clear what the browser keeps of our sites; `start`: open this site's first page; `settings`: open a page of the browser's own.
 */
export type Remedy =
  | { act: 'allow' | 'reload' | 'real' | 'clear' }
  | { act: 'start'; site: string }
  | { act: 'settings'; address: string };

/** What a check says. `say` is the key of the sentence that tells it; null where the tick says enough. */
export interface Judgement {
  state: State;
  say: string | null;
  values?: Record<string, string | number>;
  /** When what it judges from was seen, in ISO 8601. */
  at?: string;
  /** Written steps belong to it: `check/<id>/how`. */
  how?: true;
  remedy?: Remedy | null;
}

/** What all checks have. `order`: the place in the list. */
interface Common {
  order: number;
  /** How it is done differs by browser: `check/<id>/how-chrome`, `-edge`, `-firefox`. */
  howByBrowser?: true;
}

/** A check that finds the answer by itself. */
interface Judged extends Common {
  judge: (facts: Facts) => Judgement;
}

/**
 * A check that only the person can answer. One answer is a box to tick, with the check's own words; several are a
 * choice, each with its words in `check/<id>/<answer>` and what follows from it in `check/<id>/<answer>/then`.
 */
export interface Asked extends Common {
  answers: Record<string, State>;
  /** What is found without asking; null: ask. */
  find?: (facts: Facts) => Judgement | null;
  remedy?: (facts: Facts) => Remedy | null;
}

/** One question, in the order of the list. */
export type Check = Judged | Asked;

/** A check with what was found: all that is needed to show it, or to report it. */
export interface Finding extends Omit<Judgement, 'at' | 'how' | 'remedy'> {
  id: string;
  /** The key of the sentence on how to do it; null where there is nothing to do. */
  how: string | null;
  /** The answers to choose from; none where the check judges by itself. */
  answers: string[];
  answer: string | null;
  /** When it was answered, or when what it judges from was seen, in ISO 8601. */
  at: string | null;
  remedy: Remedy | null;
}
