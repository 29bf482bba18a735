import type { Look, Words } from '../../engine/look.ts';
import type { Phrase } from '../../engine/phrases.ts';
import type { Briefing, Whereabouts } from '../../platform/messages.ts';

/** What the second stage hands to the first. */
export interface Overlay {
  /** Shows this page's hints; none for null. */
  show(briefing: Briefing | null): void;
  /** Looks at the page again: something in it changed. */
  look(): void;
  /** Moves the keyboard's focus into the hints, or back to where it was. */
  focus(): void;
  /** What the popup says of the hints that are not shown. */
  stands(): Pick<Whereabouts, 'refused' | 'aside' | 'missing' | 'unsure'>;
}

/** What the two stages share. They run in one world, which the page cannot see. */
export interface Shared {
  life: AbortController;
  /** The first stage's own eyes: so the second need not bring them once more. */
  look(page: Document, words: Words): Look;
  overlay?: Overlay;
}

/** The world of the extension's scripts in a page, with what they share in it. */
export const shared = globalThis as typeof globalThis & {
  segnavia?: Shared;
  /** What a page structure may tell of a text; `platform/capture.ts` hands it over. */
  segnaviaPhrases?: Phrase[];
};
