import { siteAt } from '../../engine/page/address.ts';
import type { Guides } from '../../guides/schema.ts';
import type { BackgroundKind, Message } from '../../platform/messages.ts';

/** Sender of a message, as the browser states it: address of its document, tab, and frame (0: the tab's page). */
export interface Sender {
  url: string | undefined;
  tab: number | undefined;
  frame: number | undefined;
}

/** Messages that only our own pages send. */
const FROM_OWN_PAGES: readonly BackgroundKind[] = ['report-wanted', 'clearing-allowed'];

/** Site that a message is about; undefined if it names none, null if no guide knows the name. */
function siteNamed(message: Message, { sites, pages }: Pick<Guides, 'sites' | 'pages'>) {
  const siteOfPage = (page: string) => (Object.hasOwn(pages, page) ? page.replace(/\/.*/, '') : null);
  if (message.kind === 'site-hidden') return Object.hasOwn(sites, message.site) ? message.site : null;
  if (message.kind === 'hint-hidden') {
    const page = message.hint.replace(/\/[^/]*$/, '');
    const hint = message.hint.slice(page.length + 1);
    return siteOfPage(page) && Object.hasOwn(pages[page]?.hints ?? {}, hint) ? siteOfPage(page) : null;
  }
  if ((message.kind === 'page-shown' || message.kind === 'briefing') && message.page !== null)
    return siteOfPage(message.page);
  return undefined;
}

/**
 * Whether a message may come from where it says. A compromised renderer can send anything in the name of our content
 * script: it is believed about its own site only, and may not request what only our own pages request.
 * @param ownRoot address of the extension, with a slash at its end
 */
export function isTrusted(
  message: Message,
  { url, tab, frame }: Sender,
  guides: Pick<Guides, 'sites' | 'pages'>,
  ownRoot: string,
): boolean {
  if (!url || !URL.canParse(url)) return false;
  // Original pixels are for the page that shows them, and no other page has a use for them.
  if (message.kind === 'originals-wanted') return url.split(/[?#]/, 1)[0] === `${ownRoot}report.html`;
  if (FROM_OWN_PAGES.some((kind) => kind === message.kind)) return url.startsWith(ownRoot);
  const site = siteAt(new URL(url), guides.sites);
  if (!site || tab === undefined || frame !== 0) return false;
  const siteInMessage = siteNamed(message, guides);
  return siteInMessage === undefined || siteInMessage === site;
}
