import type { Briefing } from '../../platform/messages.ts';

/** What the second stage hands to the first: show this page's hints (null: none), or look at the page again. */
export interface Overlay {
  show(briefing: Briefing | null): void;
  look(): void;
}

/** What the two stages share. They run in one world, which the page cannot see. */
export interface Shared {
  life: AbortController;
  overlay?: Overlay;
}

/** The world of the extension's scripts in a page, with what they share in it. */
export const shared = globalThis as typeof globalThis & { segnavia?: Shared };
