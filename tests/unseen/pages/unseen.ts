/** Page as somebody else might have made it: `data-anchor` marks the element that a hint belongs to. */
export interface UnseenPage {
  /** Its language, and its unusual feature. */
  name: string;
  url: string;
  /** `<site>/<page>`, or null where Segnavia must stay silent. */
  answer: string | null;
  body: string;
}

/** Address on EU Login's main host. */
export const ecas = (path: string) => `https://ecas.ec.europa.eu/cas/${path}`;
