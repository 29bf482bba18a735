import type { Guides } from '../../guides/schema.ts';

/** The tree that is added to, and what it knows already. */
export interface Checkout {
  guides: Guides;
  /** Day that stands as the date of what is written, in ISO 8601. */
  today: string;
  /** Content of a file, or null without one. */
  read(path: string): string | null;
  /** Names of the files in a folder. */
  list(folder: string): string[];
}

/** Files with their whole new content, and what the person does next, a sentence each. */
export interface Draft {
  files: Record<string, string>;
  next: string[];
}

/** Writes one kind of thing. `name` is its id; `parts` name what it consists of, where the person has said so. */
export type DraftMaker = (checkout: Checkout, name: string, parts: string[]) => Draft;
