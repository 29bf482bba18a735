import { JSDOM, VirtualConsole } from 'jsdom';
import { siteAt } from '../engine/page/address.ts';
import { signaturesFor } from '../engine/page/detection.ts';
import { nameOf } from '../engine/page/label.ts';
import { type RecognisedPage, recognise } from '../engine/page/recognise.ts';
import type { Guides, Page } from '../guides/schema.ts';

/** Opens a page that is given as text. No script of the page runs, and nothing is said of its style sheets. */
export const documentOf = (html: string, url?: string): Document =>
  new JSDOM(html, { ...(url !== undefined && { url }), virtualConsole: new VirtualConsole() }).window
    .document;

/** Guides of one site. */
export const pagesOfSite = (site: string, { pages }: Guides): Record<string, Page> =>
  Object.fromEntries(Object.entries(pages).filter(([id]) => id.startsWith(`${site}/`)));

/** Recognises a document as the extension would at this address; null outside the sites, and where no page fits. */
export function recogniseIn(document: Document, url: URL, guides: Guides): RecognisedPage | null {
  const site = siteAt(url, guides.sites);
  return site ? recognise(signaturesFor(pagesOfSite(site, guides), url), document, nameOf) : null;
}
