import type { Sought, Told } from '../guides/schema.ts';

/** What the overlay needs for one page; made by the background, which alone holds all guides and words. */
export interface Briefing {
  page: string;
  /** The page is known by a signature that nobody has confirmed. */
  unconfirmed: boolean;
  /** The site's name, as people know it. */
  site: string;
  hints: Record<string, Told>;
  /** Who says each of the hints, and as of when, in words. */
  sources: Record<string, string>;
  /** Ids of the hints of this page that the person has hidden. */
  hidden: string[];
  /** The words for this page in the language chosen, by key, with English where a word is missing. */
  words: Record<string, string>;
  language: string;
  /** Per cent of the usual size of text. */
  textSize: number;
  /** The current journey, as seen from this page; null when none is under way. */
  journey: Way | null;
  /** Reasons for being stuck that can show on this page: what to look for, and the first harmless remedy. */
  symptoms: { id: string; present: Sought[]; remedy: string }[];
  /** The hints of this page, by full id, of which there is a sketch of the page with their spot. */
  pictured: string[];
  /** The names of the sources that better knowledge has replaced. */
  historic: string[];
}

/** Where someone is on a journey. `path` is `<stage>/<step>`; `here`: this page is the step's own. */
export interface Way {
  id: string;
  path: string;
  number: number;
  of: number;
  here: boolean;
  offWeb: boolean;
  /** The hint of this page that the step is about; null for the page's usual first one. */
  first: string | null;
}

/** What the popup is told of a tab. */
export interface Whereabouts {
  page: string | null;
  /** Which of the page's signatures it matched, counted from 0. */
  signature: number | null;
  /** May this page keep cookies? */
  cookies: boolean;
  /** The page has taken the hints out so often that they stay away. */
  refused?: boolean;
  /** The person has put the hints of this page aside for now. */
  aside?: boolean;
  /** Ids of the hints whose element is not on this page; they are told in words. */
  missing?: string[];
  /** Hints that point, but perhaps at the wrong place: their ids, the names of their controls, and which finder pointed. */
  unsure?: { id: string; control: string; by: number }[];
}

/** Everything that parts of Segnavia say to each other, and what is answered. */
export type Message =
  /**
   * content → background: what to show on this page, or on one that is not known. `arrived`: it has just come into
   * sight; `ready`: the overlay is loaded.
   */
  | { ask: 'briefing'; page: string | null; signature: number | null; arrived: boolean; ready: boolean }
  /** content → background: the hints do not fit the page; show how it is built. */
  | { ask: 'misfit' }
  /** content → background: the path changed without a page load; another detector may be its own. */
  | { ask: 'detector' }
  /** content → background: never show this hint again, or none on this site. */
  | { ask: 'hide-hint'; hint: string }
  | { ask: 'hide-site'; site: string }
  /** content → background: the sketch of a hint, as SVG text. */
  | { ask: 'picture'; hint: string }
  /** content → background: this page announces maintenance. */
  | { ask: 'announced' }
  /** content → background: the person says that this step of the journey is done. */
  | { ask: 'step-done'; journey: string; path: string }
  /** popup → background: write a report on this tab. */
  | { ask: 'report'; tab: number | null }
  /** popup → background: the person has allowed to clear what was asked for. */
  | { ask: 'clear' }
  /** popup → content: which page is this? */
  | { ask: 'whereabouts' }
  /** background → content: is a detector alive here? */
  | { ask: 'there' }
  /** background → content: the keyboard shortcut was pressed. */
  | { ask: 'focus' }
  /** background → content: what is shown depends on something that is stored otherwise now. */
  | { ask: 'anew' };

const text = (value: unknown): value is string => typeof value === 'string' && value.length < 200;

const SHAPES: Record<Message['ask'], (message: Record<string, unknown>) => boolean> = {
  misfit: () => true,
  briefing: ({ page, signature, arrived, ready }) =>
    (page === null || text(page)) &&
    (signature === null || Number.isInteger(signature)) &&
    typeof arrived === 'boolean' &&
    typeof ready === 'boolean',
  'hide-hint': ({ hint }) => text(hint),
  picture: ({ hint }) => text(hint),
  'hide-site': ({ site }) => text(site),
  'step-done': ({ journey, path }) => text(journey) && text(path),
  report: ({ tab }) => tab === null || Number.isInteger(tab),
  announced: () => true,
  clear: () => true,
  detector: () => true,
  whereabouts: () => true,
  focus: () => true,
  anew: () => true,
  there: () => true,
};

/** Is this one of our messages, with all its parts? Anything else is not answered. */
export function isMessage(message: unknown): message is Message {
  if (typeof message !== 'object' || message === null) return false;
  const { ask } = message as Record<string, unknown>;
  if (typeof ask !== 'string' || !Object.hasOwn(SHAPES, ask)) return false;
  return SHAPES[ask as Message['ask']](message as Record<string, unknown>);
}
