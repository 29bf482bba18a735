import type { Clock } from './clock-schema.ts';

/** The shape of everything Segnavia knows. A guide is data only: one `export default {…} satisfies Page`, named by its file. */

/**
 * Strength of the evidence. `seen`: read on a page or in a page's own text. `reported`: stated by a script, manual or
 * screenshot. `inferred`: our own conclusion, confirmed by nobody.
 */
export type Evidence = 'seen' | 'reported' | 'inferred';

/** Origin of a piece of knowledge, with the date of the source (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
export interface Provenance {
  evidence: Evidence;
  source: string;
  date: string;
}

/**
 * Something to look for in a page. Only elements that a person can see count, unless `hidden` is set.
 * A bare string is a CSS selector that must find at least one.
 */
export type Sign =
  | string
  | {
      css: string;
      /**
       * Source of a regular expression (flag `i`) for the element's own text; a shape that is the same in every language.
       * Any letter is `[a-zÀ-ῼ]`: with `\p{L}` and the flag it needs, Chromium takes 8 times as long (2026-11).
       */
      text?: string;
      /** Required number of elements: exact, or least and most. Default: one or more. */
      count?: number | [least: number, most: number];
      /** Elements that nobody can see count too. */
      hidden?: true;
    };

/**
 * A sign as pages look for it, with `|` between its selectors: browsers find each by itself many times faster than a list
 * of them (engine/page/detection.ts makes it).
 */
export type ElementQuery = Sign;

/**
 * Conjunction of conditions by which a page is recognised. An address alone never identifies a page (eu-login.md, 1).
 */
export interface Signature extends Provenance {
  name: string;
  /** Regular expression for the whole path, path parameters (`;…`) cut off. */
  path: string;
  /** Hosts of the site to which it applies. Default: every host. */
  hosts?: string[];
  present: Sign[];
  absent?: (string | Omit<Exclude<Sign, string>, 'count'>)[];
  /**
   * Likely, and no more: the page gets words that begin with a question, and nothing points; unless the same tab showed
   * one of these pages before.
   */
  unsure?: { unlessAfter: string[] };
}

/** Selector for the element that a hint belongs to. It counts only when it finds exactly one element. */
export interface Finder extends Provenance {
  css: string;
  text?: string;
  /** The n-th of exactly m that are found, counted from 1, where a source tells their order. */
  nth?: [n: number, m: number];
}

/**
 * Purpose of a hint. `do`: do this. `know`: good to know. `not`: not this one. `last`: has a cost, so it follows the
 * harmless remedies (promise 6).
 */
export type Kind = 'do' | 'know' | 'not' | 'last';

/** Hint, keyed by its id. Its text is in locales under `<site>/<page>/<hint>`. */
export interface Hint {
  kind: Kind;
  evidence: Evidence;
  /** Name of a source in `sources.ts`. People can ask for it ("where does this come from?"). */
  source: string;
  date: string;
  /** For those who keep the guides: the place in the source, or what is doubtful. Not shown. */
  note?: string;
  /** Best first. A hint without finders is always told in words, in the panel. */
  anchor?: Finder[];
  /**
   * `silent`: without its element the hint says nothing (an option in a list that is closed, or what the label of the field
   * says as well). Else: words in the panel.
   */
  unanchored?: 'silent';
  /** Applies only when the page declares a language other than the person's. */
  foreign?: true;
}

/** A finder as pages look for its element. */
export type PageFinder = Pick<Finder, 'css' | 'text' | 'nth' | 'evidence'>;

/** Parts of a hint that a page needs to show it. */
export type PageHint = Pick<Hint, 'kind' | 'source' | 'date' | 'unanchored' | 'foreign'> & {
  anchor?: PageFinder[];
};

/** Page of a site: its signatures, and its hints in the order of the page. */
export interface Page {
  signatures: Signature[];
  /**
   * Phrases that the site shows to everyone on this page: one for each text shape that is not a control's label. A
   * page structure reveals a text only if it is such a phrase.
   */
  phrases?: string[];
  hints: Record<string, Hint>;
}

/** Site with the exact hosts and path prefixes on which Segnavia is active. The manifest follows from it. */
export interface Site {
  /** The name as people know it; not translated. */
  name: string;
  /** Host and beginning of the path, as in `ecas.ec.europa.eu/cas`; the path is that very folder or below it. */
  places: string[];
  /** Mailbox of its support, for accounts that their owners have registered. */
  support?: { address: string; source: string; date: string };
}

/**
 * Step of a journey. On the web, seeing any of `pages` completes it; `hint` names the relevant hint if it is not the
 * page's first. Off the web (mailbox, phone, a wait as long as its `clock`, a question), the person reports it done,
 * and `pages` announce it. `last`: it has a permanent cost, so it is shown last, and only when unfolded (promise 6).
 */
export type Step =
  | { pages: string[]; hint?: string }
  | { offWeb: 'mail' | 'phone' | 'wait' | 'ask' | 'do'; pages?: string[]; clock?: string; last?: true };

/** A way through sites and days, in stages of at most four steps; each step's key is its id, in order. */
export interface Journey {
  /** Source of the journey, as for a hint. */
  source: string;
  date: string;
  /** The first address to open, where the journey begins on a page. */
  start?: string;
  /** Replaced by another way: offered last, and marked. */
  historic?: true;
  stages: Record<string, Record<string, Step>>;
}

/** Something to try when someone is stuck. Its words are in locales under `<symptom>/<remedy>`. */
export interface Remedy {
  /** `last`: costs something; told after all others, and only when unfolded. */
  kind: 'do' | 'last';
  /** The journey that carries it out. */
  journey?: string;
  /** Sites where it helps, where that is not each of the symptom's: left out on another site. */
  sites?: string[];
  source: string;
  date: string;
}

/**
 * A reason why someone cannot get in, as the person meets it. Its words are in locales under `symptom/<id>` (what one
 * sees), its remedies' under `symptom/<id>/<remedy>`. Remedies stand in order, harmless first.
 */
export interface Symptom {
  /** Ids of the sites where people meet it. */
  sites: string[];
  /**
   * Signs by which it shows on a page, where it does: all of them, on one of the pages. `notice`: the site gives notice
   * of it there, so the time is remembered for whoever is stuck later on another page. `beside`: the first sign is the
   * error itself, and the words about it stand beside it.
   */
  shows?: { pages: string[]; present: Sign[]; notice?: true; beside?: true } & Provenance;
  remedies: Record<string, Remedy>;
}

/** Source of knowledge. Its name for people is in locales under `source/<name>`. */
export interface Source {
  /** Date of the source, or of our last look at it (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
  date: string;
  /** The day by which someone must look at it again (`YYYY-MM-DD`); a historic source needs none. */
  until?: string;
  /** Public address, if there is one. */
  address?: string;
  /** True where better knowledge has replaced it: what rests on it is shown as historic. */
  historic?: true;
}

/**
 * The office of a country that helps its users of IMI; `name`: as it calls itself; `address`: null where nobody has told us
 * one; `page`: where the country writes about it.
 */
export type Coordinator = {
  name: string;
  address: string | null;
  page?: string;
  source: string;
  date: string;
};

/** Everything, gathered: the keys are ids (`eu-login`, `eu-login/authenticate`, `imi-sign-in`). */
export interface Guides {
  sources: Record<string, Source>;
  /** By country (ISO 3166, two letters); null where nobody has told us which office it is. */
  coordinators: Record<string, Coordinator | null>;
  sites: Record<string, Site>;
  pages: Record<string, Page>;
  journeys: Record<string, Journey>;
  symptoms: Record<string, Symptom>;
  clocks: Record<string, Clock>;
}

/**
 * Statement of a source document, with what carries it or why nothing does. `differs`: where we correct it.
 */
export type Statement = { says: string; differs?: string } & ({ carried: string[] } | { not: string });
