import type { ElementQuery, PageHint } from '../guides/schema.ts';

/** Content of the overlay for a page, made by the background, which alone has all guides and texts. */
export interface Briefing {
  page: string;
  /** Whether the page was recognised by a signature that nobody has confirmed. */
  unconfirmed: boolean;
  /** Whether it is only likely that this is the page: its words begin with a question, and nothing points. */
  isPageUnsure: boolean;
  /** Name of the site, as people know it. */
  site: string;
  hints: Record<string, PageHint>;
  /** Source and date of each hint, as text. */
  sources: Record<string, string>;
  /** Ids of the hints of this page that the person has hidden. */
  hidden: string[];
  /** Words of this page by key, in the chosen language, with English where a word is missing. */
  words: Record<string, string>;
  language: string;
  /** Text size in per cent of the usual one. */
  textSize: number;
  /** Position on the current journey as seen from this page, or null. */
  journey: JourneyPosition | null;
  /**
   * Symptoms that can show on this page: what to look for, and the first harmless remedy. `isNotice`: the time at which
   * it was seen is stored.
   */
  symptoms: { id: string; present: ElementQuery[]; remedy: string; isNotice: boolean }[];
  /** Hints that come before all others: those on the errors of the page, and that of the journey's step. */
  first: string[];
  /** Names of the sources that better knowledge has replaced. */
  historic: string[];
}

/** Position on a journey. `path` is `<stage>/<step>`; `isHere`: this page belongs to the step. */
export interface JourneyPosition {
  id: string;
  path: string;
  number: number;
  of: number;
  isHere: boolean;
  isOffWeb: boolean;
  /** Hint of this page that the step is about, or null for the page's usual first one. */
  first: string | null;
}

/** Status of a tab, as its detector reports it. */
export interface PageStatus {
  page: string | null;
  /** Index of the signature that matched. */
  signature: number | null;
  /** Whether the page may store cookies. */
  cookies: boolean;
  /** The page has removed the hints so often that they stay away. */
  refused?: boolean;
  /** The person has snoozed the hints of this page. */
  isSnoozed?: boolean;
  /** A transition or filter of the page would show the hints otherwise than drawn, so that they stay away. */
  distorted?: boolean;
  /** Ids of the hints whose element is not on this page; they are words in the panel. */
  missing?: string[];
  /**
   * Hints that may point at the wrong place: ids, names of their controls, and the index of the finder that pointed.
   */
  unsure?: { id: string; control: string; by: number }[];
  /** Ids of the symptoms that the page shows. */
  symptoms?: string[];
  /** Error of the page, in its own words; never what somebody typed. */
  error?: string;
}
