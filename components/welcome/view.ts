import type { OfferView } from '../popup/journey-view.ts';

/** All that the welcome page draws. */
export interface View {
  offers: OfferView[];
  /** Whose coordinator reports are addressed to; `fixed`: set by the organisation. */
  country: { chosen: string; countries: { code: string; name: string }[]; fixed: boolean };
  /** The journey that has just been begun, in words; null before. */
  begun: string | null;
  /** Each permission with its reason, in words. */
  permissions: string[];
  /** The key that opens Segnavia beside the page; null where none is set. */
  panelKey: string | null;
  trouble: boolean;
  words: (key: string, values?: Record<string, string | number>) => string;
}

/** What a person can do on the welcome page. */
export interface Acts {
  begin(journey: string): void;
  chooseCountry(code: string): void;
  openOptions(): void;
}
