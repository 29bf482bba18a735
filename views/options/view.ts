import type { OfficeView } from '../coordinators.ts';
import type { Say } from '../speech.ts';

/** Site with a switch for its hints. `isFixed`: the organisation has switched it off. */
interface SiteView {
  id: string;
  name: string;
  isOn: boolean;
  isFixed: boolean;
}

/** Hints of one page that the person has hidden. */
export interface HiddenHintsView {
  page: string;
  name: string;
  hints: { id: string; text: string }[];
}

/** Coordinator to whom reports are addressed. */
export interface CoordinatorView {
  country: string;
  /** Countries that take part in IMI. */
  countries: { code: string; name: string }[];
  /** Address that the person has entered; empty: the country's known address applies. */
  address: string;
  /** The address entered is not an e-mail address, and is not stored. */
  isInvalid: boolean;
  /** Sentence on the country's known address. */
  knownAddress: string;
  /** Address of the Commission's list of coordinators. */
  list: string;
  office: OfficeView | null;
}

/** Everything that the options page shows, made again for every change. */
export interface OptionsView {
  version: string;
  /** Null: the browser's language. */
  language: string | null;
  languages: { code: string; name: string }[];
  /** Name of the choice that leaves the language open. */
  defaultLanguage: string;
  textSize: 100 | 125 | 150;
  coordinator: CoordinatorView;
  hints: boolean;
  sites: SiteView[];
  hiddenHints: HiddenHintsView[];
  reminders: boolean;
  /** Keyboard commands; `key` is null if the command has none. */
  keys: { name: string; key: string | null }[];
  /** Sentence on how to change keys in this browser. */
  keyInstructions: string;
  /** Settings that the organisation made: shown, but not changeable. */
  restrictions: { language: boolean; hints: boolean; reminders: boolean; country: boolean; address: boolean };
  /** Sentences on what else the organisation has set, and on what of it is left out. */
  organisation: { notices: string[]; problems: string[] } | null;
  /** File to save; null if what is stored could not be read. */
  file: { href: string; name: string } | null;
  /** Sentence on the file that was chosen. `ask`: the file is valid and awaits confirmation. */
  importNotice: { text: string; tone: 'ask' | 'ok' | 'problem' } | null;
  /** Deletion of everything: awaiting confirmation, or done. */
  removal: 'asked' | 'done' | null;
  /** Sentence on a failure to store or open something. */
  failure: string | null;
  say: Say;
}

/** Actions of the options page. */
export interface OptionsActions {
  chooseLanguage(code: string | null): void;
  chooseTextSize(size: OptionsView['textSize']): void;
  chooseCountry(code: string): void;
  /** Stores the coordinator's address. An empty text restores the country's known address. */
  enterAddress(text: string): void;
  switchHints(isOn: boolean): void;
  switchSite(site: string, isOn: boolean): void;
  /** Shows a hidden hint again, or with null every one. */
  showHint(hint: string | null): void;
  switchReminders(isOn: boolean): void;
  changeKeys(): void;
  /** Reads a file, and changes nothing yet. */
  openFile(file: File): void;
  /** Imports the file that was opened, or discards it. */
  confirmImport(isConfirmed: boolean): void;
  askRemoval(): void;
  /** Deletes everything, or keeps it. */
  confirmRemoval(isConfirmed: boolean): void;
  openWelcome(): void;
}

/** Props of the sections of the options page. */
export interface OptionsProps {
  view: OptionsView;
  actions: OptionsActions;
}
