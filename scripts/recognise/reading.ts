import { siteAt } from '../../engine/page/address.ts';
import { anchorHints } from '../../engine/page/anchor.ts';
import { isSure } from '../../engine/page/certainty.ts';
import { nameOf } from '../../engine/page/label.ts';
import { type Placement, placeHints } from '../../engine/page/placement.ts';
import { queryPage } from '../../engine/page/query.ts';
import type { Guides } from '../../guides/schema.ts';
import { documentOf, recogniseIn } from '../saved-page.ts';
import { selectorOf } from './selector.ts';

/**
 * Segnavia's reading of a page: `page` is null where nothing is recognised, `anchor` is a selector or null.
 * `unsure`: the page is likely and no more, so its words begin with a question and nothing points.
 */
export interface Reading {
  site: string | null;
  page: string | null;
  signature: string | null;
  certainty: 'sure' | 'unsure' | null;
  hints: { id: string; anchor: string | null; placement: Placement }[];
}

const CALM = {
  first: [],
  focused: null,
  opened: null,
  closed: new Set<string>(),
  hidden: new Set<string>(),
};

/** Options are in the page, but a closed list draws no box to stand beside: their hints are words. */
const pointable = (element: Element | null) => element !== null && element.localName !== 'option';

/** Reads a page given as text, as `readingIn` does; no script of the page runs. */
export const readingOf = (
  html: string,
  address: string,
  guides: Guides,
  after: string | null = null,
): Reading => readingIn(documentOf(html, address), address, guides, after);

/**
 * Reads a page with the engine that runs in the extension.
 * @param address the address it is taken to stand at
 * @param after the page that the tab showed just before, if any
 */
export function readingIn(
  document: Document,
  address: string,
  guides: Guides,
  after: string | null = null,
): Reading {
  const url = new URL(address);
  const site = siteAt(url, guides.sites);
  const recognition = recogniseIn(document, url, guides);
  const hints = recognition ? (guides.pages[recognition.page]?.hints ?? {}) : {};
  const signature = recognition
    ? guides.pages[recognition.page]?.signatures[recognition.signature]
    : undefined;
  const now = new Date().toISOString();
  const sure = !signature || isSure(signature, after === null ? null : { page: after, since: now }, now);
  const anchored = anchorHints(hints, queryPage(document, nameOf));
  const known = sure ? anchored : anchored.map((each) => ({ ...each, element: null, finder: null }));
  const placedHints = placeHints(known, CALM);
  return {
    site,
    page: recognition?.page ?? null,
    signature: signature?.name ?? null,
    certainty: signature ? (sure ? 'sure' : 'unsure') : null,
    hints: placedHints.map(({ id, element, placement: state }) => ({
      id,
      anchor: element && selectorOf(element),
      placement: pointable(element) ? state : 'panel',
    })),
  };
}
