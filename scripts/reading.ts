import { JSDOM, VirtualConsole } from 'jsdom';
import { siteAt } from '../engine/address.ts';
import { anchors } from '../engine/anchor.ts';
import { choose, type State } from '../engine/choose.ts';
import { wordsOf } from '../engine/label.ts';
import { look } from '../engine/look.ts';
import { marksFor } from '../engine/marks.ts';
import { recognise } from '../engine/recognise.ts';
import type { Guides } from '../guides/schema.ts';
import { selectorOf } from './selector.ts';

/** What Segnavia would see on a page: `page` is null where nothing is recognised, `anchor` is a selector or null. */
export interface Reading {
  site: string | null;
  page: string | null;
  signature: string | null;
  hints: { id: string; anchor: string | null; placement: State }[];
}

const CALM = {
  first: null,
  focused: null,
  opened: null,
  closed: new Set<string>(),
  hidden: new Set<string>(),
};

/** Options are in the page, but a closed list draws no box to stand beside: their hints are words. */
const pointable = (element: Element | null) => element !== null && element.localName !== 'option';

/** Reads a page given as text, with the engine that runs in the extension; no script of the page runs. */
export function readingOf(html: string, address: string, guides: Guides): Reading {
  const url = new URL(address);
  const { document } = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() }).window;
  const site = siteAt(url, guides.sites);
  const pages = Object.fromEntries(Object.entries(guides.pages).filter(([id]) => id.startsWith(`${site}/`)));
  const found = site ? recognise(marksFor(pages, url), document, wordsOf) : null;
  const hints = found ? (guides.pages[found.page]?.hints ?? {}) : {};
  const chosen = choose(anchors(hints, look(document, wordsOf)), CALM);
  return {
    site,
    page: found?.page ?? null,
    signature: (found && guides.pages[found.page]?.signatures[found.signature]?.name) ?? null,
    hints: chosen.map(({ id, element, state }) => ({
      id,
      anchor: element && selectorOf(element),
      placement: pointable(element) ? state : 'panel',
    })),
  };
}
