import type { Signature } from '../../guides/schema.ts';

/** Pages of a tab: the one that it shows, and the one before, with the moment (ISO 8601) at which that was first shown. */
export interface TabPages {
  page: string;
  since: string;
  before: { page: string; since: string } | null;
}

/** Minutes within which the page before says where a person comes from. Forms take long to fill in. */
const RECENT = 60;

/** Adds the page that a tab shows now. The same page again changes nothing. */
export function enterPage(pages: TabPages | null, page: string, now: string): TabPages {
  if (pages?.page === page) return pages;
  return { page, since: now, before: pages && { page: pages.page, since: pages.since } };
}

/** Is it sure that this signature means its page? Where it alone does not say so, the page before in the tab may. */
export function isSure(
  { unsure }: Pick<Signature, 'unsure'>,
  before: TabPages['before'],
  now: string,
): boolean {
  if (!unsure) return true;
  if (!before || !unsure.unlessAfter.includes(before.page)) return false;
  return Date.parse(now) - Date.parse(before.since) <= RECENT * 60_000;
}
