import type { Signature } from '../../guides/schema.ts';

/**
 * Pages of a tab: the current one and the previous one, each with the moment (ISO 8601) at which it was first shown.
 */
export interface TabPages {
  page: string;
  since: string;
  before: { page: string; since: string } | null;
}

/** Minutes for which the previous page tells where a person comes from. Forms take long to fill in. */
const RECENT = 60;

/** Adds the page that a tab shows now. The same page again changes nothing. */
export function enterPage(pages: TabPages | null, page: string, now: string): TabPages {
  if (pages?.page === page) return pages;
  return { page, since: now, before: pages && { page: pages.page, since: pages.since } };
}

/** Whether a signature is enough to be sure of its page. If it is not, the previous page of the tab may settle it. */
export function isSure(
  { unsure }: Pick<Signature, 'unsure'>,
  before: TabPages['before'],
  now: string,
): boolean {
  if (!unsure) return true;
  if (!before || !unsure.unlessAfter.includes(before.page)) return false;
  return Date.parse(now) - Date.parse(before.since) <= RECENT * 60_000;
}
