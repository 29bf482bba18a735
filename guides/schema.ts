import type { Clock } from './clock-schema.ts';

/** The shape of everything Segnavia knows. A guide is data only: one `export default {…} satisfies Page`, named by its file. */

/**
 * How a thing is known. `seen`: read in a page or a page's own text. `reported`: a script, manual or
 * screenshot says so. `inferred`: our reading of the rest; nobody has confirmed it.
 */
export type Evidence = 'seen' | 'reported' | 'inferred';

/** Where a piece of knowledge comes from, and of what day it is (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
export interface Known {
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
      /** Source of a regular expression for the element's own text; a shape that is the same in every language. */
      text?: string;
      /** How many there must be: exactly, or at least and at most. Without it: one or more. */
      count?: number | [least: number, most: number];
      /** Elements that nobody can see count too. */
      hidden?: true;
    };

/**
 * A sign as pages look for it, its selectors one by one: browsers find each by itself many times faster than a list of
 * them (engine/marks.ts makes it).
 */
export type Sought = string | (Omit<Exclude<Sign, string>, 'css'> & { css: string | string[] });

/** One way to know a page: all of it must hold. The address alone never shows a page (see eu-login.md, 1). */
export interface Signature extends Known {
  name: string;
  /** Regular expression for the whole path, path parameters (`;…`) cut off. */
  path: string;
  /** Only on these hosts of the site; all of them when left out. */
  hosts?: string[];
  present: Sign[];
  absent?: (string | Omit<Exclude<Sign, string>, 'count'>)[];
}

/** One way to find the element that a hint belongs to. It counts only when it finds exactly one. */
export interface Finder extends Known {
  css: string;
  text?: string;
  /** The n-th of exactly m that are found, counted from 1, where a source tells their order. */
  nth?: [n: number, m: number];
}

/**
 * What a hint tells. `do`: do this. `know`: good to know. `not`: not this one. `last`: costs something,
 * only after the harmless remedies (promise 6).
 */
export type Kind = 'do' | 'know' | 'not' | 'last';

/** One hint. Its id is its key; its words are in locales under `<site>/<page>/<hint>`. */
export interface Hint {
  kind: Kind;
  evidence: Evidence;
  /** Who says so: the name of a source in `sources.ts`, which people can ask for ("where does this come from?"). */
  source: string;
  date: string;
  /** For those who keep the guides: the place in the source, or what is doubtful. Not shown. */
  note?: string;
  /** Best first. A hint without finders is always told in words, in the panel. */
  anchor?: Finder[];
  /** `silent`: without its element the hint says nothing (an option in a list that is closed). Else: words in the panel. */
  unanchored?: 'silent';
  /** Only on a page that is in another language than the person's, as far as the page says. */
  foreign?: true;
}

/** A finder as pages look for its element. */
export type Way = Pick<Finder, 'text' | 'nth' | 'evidence'> & { css: string | string[] };

/** Of a hint what a page needs to show it. */
export type Told = Pick<Hint, 'kind' | 'source' | 'date' | 'unanchored' | 'foreign'> & { anchor?: Way[] };

/** One page of a site: how to know it, and what to say on it, in the order of the page. */
export interface Page {
  signatures: Signature[];
  /**
   * What the site writes on this page for all alike, one phrase for each shape of text by which it is known that is no
   * control's label: a page structure tells of a text only that such a phrase stands in it.
   */
  phrases?: string[];
  hints: Record<string, Hint>;
}

/** One site: the exact hosts and path beginnings where Segnavia is awake. The manifest follows from this. */
export interface Site {
  /** The name as people know it; not translated. */
  name: string;
  /** Host and beginning of the path, as in `ecas.ec.europa.eu/cas`; the path is that very folder or below it. */
  places: string[];
}

/**
 * One step of a journey. On the web: seeing any of `pages` is being there; `hint` is the one that matters then, where
 * it is not the page's first. Off the web (mailbox, phone, a wait as long as its `clock`, asking): the person says when it
 * is done; `pages` announce it. `last`: it costs something for good; told last, and only when unfolded (promise 6).
 */
export type Step =
  | { pages: string[]; hint?: string }
  | { offWeb: 'mail' | 'phone' | 'wait' | 'ask' | 'do'; pages?: string[]; clock?: string; last?: true };

/** A way through sites and days, in stages of at most four steps; each step's key is its id, in order. */
export interface Journey {
  /** Where knowledge of this way comes from, as in a hint. */
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
  source: string;
  date: string;
}

/**
 * A reason why someone cannot get in, as the person meets it. Its words are in locales under `symptom/<id>` (what one
 * sees), its remedies' under `symptom/<id>/<remedy>`. Remedies stand in order, harmless first.
 */
export interface Symptom {
  /** How it shows on a page, where it does: all signs on one of the pages. */
  shows?: { pages: string[]; present: Sign[] } & Known;
  remedies: Record<string, Remedy>;
}

/** Where knowledge comes from. Its words, for people, are in locales under `source/<name>`. */
export interface Source {
  /** When it was written or last seen (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
  date: string;
  /** The day by which someone must look at it again (`YYYY-MM-DD`); a historic source needs none. */
  until?: string;
  /** Only addresses that the public may open. */
  address?: string;
  /** True where better knowledge has replaced it: what rests on it is shown as historic. */
  historic?: true;
}

/** The office of a country that helps its users of IMI; `name`: as it calls itself. */
export type Coordinator = { name: string; address: string; source: string; date: string };

/** Everything, gathered: the keys are ids (`eu-login`, `eu-login/authenticate`, `imi-sign-in`). */
export interface Guides {
  sources: Record<string, Source>;
  /** By country (ISO 3166, two letters); null where nobody has told us an address. */
  coordinators: Record<string, Coordinator | null>;
  sites: Record<string, Site>;
  pages: Record<string, Page>;
  journeys: Record<string, Journey>;
  symptoms: Record<string, Symptom>;
  clocks: Record<string, Clock>;
}

/** One thing that a source document says: what carries it today, or why nothing does; `differs` where we correct it. */
export type Statement = { says: string; differs?: string } & ({ carried: string[] } | { not: string });
