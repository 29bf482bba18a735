/** The shape of what runs out, or must be waited for. A clock is data only: `export default {…} satisfies Clock`, named by its file. */

/**
 * Runs from one day to another, in whole calendar months. `notices`: days before the end on which it gives notice.
 */
interface Days {
  months: number;
  notices: number[];
}

/** Runs from a moment to a moment. */
interface Minutes {
  minutes: number;
}

/**
 * Something that runs out, counted from a day or a moment that the person noted; nothing starts it but the person. Its
 * words are in locales under `clock/<id>`.
 */
export type Clock = (Days | Minutes) & {
  /** The pages on which the popup offers to note it: those that say so, or where one does it. */
  pages: string[];
  /** Source for its length: a name in `sources.ts`. */
  source: string;
  date: string;
  /** For those who keep the guides: the place in the source, or what is doubtful. Not shown. */
  note?: string;
};
