/** Something to try, in words. `last`: it costs something. */
export interface RemedyView {
  id: string;
  text: string;
  last: boolean;
  journey: { id: string; name: string } | null;
  /** Who says so, and since when. */
  source: string;
  historic: boolean;
}

/** What someone may see who cannot get in, and what to try, harmless first. */
export interface SymptomView {
  id: string;
  text: string;
  remedies: RemedyView[];
}
