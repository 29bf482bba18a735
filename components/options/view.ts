/** A site on which hints can be switched off; `fixed`: the organisation has done so. */
interface SiteView {
  id: string;
  name: string;
  on: boolean;
  fixed: boolean;
}

/** The hidden hints of one page, in words. */
export interface HiddenView {
  page: string;
  name: string;
  hints: { id: string; text: string }[];
}

/** The coordinator that the report goes to. */
interface CoordinatorView {
  country: string;
  /** Countries of IMI by their names, in the order of the language. */
  countries: { code: string; name: string }[];
  /** The person's own address as it was typed; empty where the known one holds. */
  address: string;
  /** What was typed is no e-mail address, and is not stored. */
  wrong: boolean;
  /** What is known of this country's address, in words. */
  known: string;
  /** The Commission's page with all coordinators. */
  list: string;
}

/** All that the options page draws, made anew for every change. */
export interface View {
  version: string;
  language: string | null;
  languages: { code: string; name: string }[];
  textSize: 100 | 125 | 150;
  coordinator: CoordinatorView;
  hints: boolean;
  sites: SiteView[];
  hidden: HiddenView[];
  reminders: boolean;
  /** The keyboard's commands in words, and their keys; null where none is set. */
  keys: { name: string; key: string | null }[];
  /** How keys are changed in this browser, in words. */
  howKeys: string;
  /** What the organisation has set: shown, and not to be changed. */
  fixed: { language: boolean; hints: boolean; country: boolean; address: boolean };
  /** The file to save, as an address and a name; null where it could not be made. */
  file: { href: string; name: string } | null;
  /** What became of the file that was chosen, in words; `ask`: it is whole, and waits for a yes. */
  brought: { say: string; tone: 'ask' | 'ok' | 'problem' } | null;
  /** Is everything about to be deleted, or has it been? */
  removal: 'asked' | 'done' | null;
  /** Something could not be stored or opened, in words. */
  trouble: string | null;
  words: (key: string, values?: Record<string, string | number>) => string;
}

/** What a person can do on the options page. */
export interface Acts {
  chooseLanguage(code: string | null): void;
  chooseSize(size: View['textSize']): void;
  chooseCountry(code: string): void;
  /** Takes what was typed as the coordinator's address; empty: the known one again. */
  typeAddress(text: string): void;
  switchHints(on: boolean): void;
  switchSite(site: string, on: boolean): void;
  /** Brings one hidden hint back; null: all of them. */
  showHint(hint: string | null): void;
  switchReminders(on: boolean): void;
  changeKeys(): void;
  /** Looks into a file; nothing is changed yet. */
  bring(file: File): void;
  /** Takes what the file brings, or lets it be. */
  take(yes: boolean): void;
  askRemoval(): void;
  remove(yes: boolean): void;
  openWelcome(): void;
}

/** What every part of the options page gets. */
export interface Parts {
  view: View;
  acts: Acts;
}
