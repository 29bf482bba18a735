/**
 * Page as a stranger might imagine it. In its markup `@hint` stands on the element that a hint belongs to, `@hint~` on another
 * that would be right as well; both are taken away before the page is read.
 */
export interface StrangerPage {
  id: string;
  /** `<site>/<page>`, or null where Segnavia must stay silent. */
  page: string | null;
  url: string;
  html: string;
}
