import type { NameOf, PageQuery } from '../../engine/page/query.ts';
import type { Phrase } from '../../engine/privacy/phrases.ts';
import type { StirWatch } from '../../engine/privacy/stir.ts';
import type { Briefing, PageStatus } from '../../platform/briefing.ts';

/** Functions that the second stage offers to the first. */
export interface OverlayHandle {
  /** Element that holds the overlay. */
  readonly element: Element;
  /** Shows the hints of a page, or with null nothing. */
  show(briefing: Briefing | null): void;
  /** Evaluates the page again after a change. */
  refresh(): void;
  /** Moves the keyboard's focus into the hints, or back to where it was. */
  focus(): void;
  /** Status of the hints that are not shown, for the popup. */
  status(): Pick<PageStatus, 'refused' | 'isSnoozed' | 'distorted' | 'missing' | 'unsure' | 'symptoms'>;
}

/** State shared by the two stages. They run in one world, which the page cannot see. */
export interface ContentState {
  life: AbortController;
  /** Query function of the first stage, so that the second need not contain it again. */
  queryOf(page: Document, words: NameOf): PageQuery;
  /** Requests another evaluation of the page. */
  requestRefresh?(): void;
  overlay?: OverlayHandle;
}

/** Global object of the extension's scripts in a page. */
export const contentWorld = globalThis as typeof globalThis & {
  segnavia?: ContentState;
  /** Kind of the next look at the page for a report, handed over by `platform/capture.ts`. */
  segnaviaLook?: { isRecognised: boolean; isLast: boolean };
  /** Watch over the page between two looks. */
  segnaviaStir?: StirWatch | undefined;
  /** Phrases that a page structure may contain, handed over by `platform/capture.ts`. */
  segnaviaPhrases?: Phrase[];
  /** Words that the addresses in it may contain, handed over with them. */
  segnaviaPathWords?: string[];
};
