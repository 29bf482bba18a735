import type { OfficeView } from '../coordinators.ts';
import type { Say } from '../speech.ts';

/** Field of the report. */
export interface FieldView {
  id: string;
  label: string;
  instructions: string | null;
  text: string;
  lines: number;
  type: 'text' | 'datetime-local' | 'number';
}

/** Fields on one subject. */
export interface FieldGroupView {
  id: string;
  title: string;
  about: { text: string; link: { text: string; address: string } } | null;
  isOpen: boolean;
  fields: FieldView[];
}

/** Box painted over the screenshot, in fractions of its width and height (0 to 1). */
export interface RedactionBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Area of the screenshot that the person may reveal; `box` is where it is. */
export interface AreaView {
  box: RedactionBox;
  label: string;
  isShown: boolean;
}

/** Screenshot of the page, with the boxes that the person has drawn over it. */
export interface ScreenshotView {
  /** `data:` address of the image. */
  source: string;
  width: number;
  height: number;
  boxes: RedactionBox[];
  /** Areas that the person may reveal, in reading order. */
  areas: AreaView[];
  /** `data:` address of an image of the revealed areas, to be laid over the screenshot. */
  revealedSource: string | null;
  description: string;
  /** Goes along with the report. */
  isAttached: boolean;
}

/** Recipient of the report. */
export interface RecipientView {
  address: string;
  /** Sentence on an invalid address. */
  problem: string | null;
  /** Sentence that names the coordinator, or the office that the organisation has named. */
  coordinator: string;
  office: OfficeView | null;
  /** Link to the list of coordinators; null if the address is known. */
  list: { text: string; address: string } | null;
  /** The organisation has set the address. */
  isFixed: boolean;
  /** Desks that can help, the likeliest first; `address` where they answer e-mail. */
  desks: { id: string; text: string; address: string | null }[];
}

/** Checkbox. */
export interface TickView {
  id: string;
  label: string;
  isTicked: boolean;
}

/** Language of a message to a coordinator who reads another than the person. */
export interface OwnLanguageView {
  /** Sentence that names the coordinator's language. */
  about: string;
  tick: TickView;
}

/** Everything that the report page shows, made again for every change. */
export interface ReportView {
  kind: 'report' | 'training';
  /** Sentence on a draft of another day; null for one of today. */
  age: string | null;
  recipient: RecipientView;
  ownLanguage: OwnLanguageView | null;
  groups: FieldGroupView[];
  modules: TickView[];
  screenshot: ScreenshotView | null;
  /** Reason why there is no screenshot, and how to take one. */
  missingScreenshot: string;
  /** Kinds of personal data in the text, to be shown or masked. */
  masks: TickView[];
  subject: string;
  text: string;
  /** Description of the screenshot for the mail, masked like the text. */
  maskedDescription: string;
  /** Sentence on the last action, and what to do next. */
  notice: string | null;
  hasStorageFailed: boolean;
  say: Say;
}

/** Format of a saved report: mail, text, or the screenshot alone. */
export type ReportFormat = 'eml' | 'txt' | 'png';

/** Actions of the report page. */
export interface ReportActions {
  chooseKind(kind: ReportView['kind']): void;
  enterAddress(text: string): void;
  write(field: string, text: string): void;
  tick(id: string, isTicked: boolean): void;
  changeBoxes(boxes: RedactionBox[]): void;
  /** Reveals the areas at these indices, and hides the others. */
  reveal(shown: number[]): void;
  /** Sets the address of a link that opens the mail program, when it is clicked. */
  mail(link: HTMLAnchorElement): void;
  /** Sets the address of a link that saves a file, when it is clicked. `image` shows the screenshot. */
  save(link: HTMLAnchorElement, format: ReportFormat, image: HTMLImageElement | null): void;
  /** Copies the report, or selects it in the field if the browser does not allow that. */
  copy(field: HTMLTextAreaElement): void;
  deleteDraft(): void;
}

/** Props of the sections of the report page. */
export interface ReportProps {
  view: ReportView;
  actions: ReportActions;
}
