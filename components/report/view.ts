/** One thing that the report says. */
export interface FieldView {
  id: string;
  label: string;
  how: string | null;
  text: string;
  lines: number;
  type: 'text' | 'datetime-local' | 'number';
}

/** Fields that belong together; `open`: not folded. */
export interface GroupView {
  id: string;
  title: string;
  about: { text: string; link: { text: string; address: string } } | null;
  open: boolean;
  fields: FieldView[];
}

/** A box over the picture; parts of its width and height, 0 to 1. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The picture, with what the person has drawn over it. */
export interface PictureView {
  source: string;
  width: number;
  height: number;
  boxes: Box[];
  /** What it shows, in words. */
  shows: string;
  along: boolean;
}

/** To whom it goes. */
export interface RecipientView {
  address: string;
  /** What is wrong or missing; null where nothing is. */
  trouble: string | null;
  coordinator: string;
  list: { text: string; address: string } | null;
  /** The organisation has set it. */
  fixed: boolean;
}

/** A box to tick. */
export interface TickView {
  id: string;
  label: string;
  ticked: boolean;
}

/** All that the page draws, made anew for every change. */
export interface View {
  words: (key: string, values?: Record<string, string | number>) => string;
  kind: 'report' | 'training';
  /** Said when the draft is not from today; null where it is. */
  age: string | null;
  recipient: RecipientView;
  groups: GroupView[];
  modules: TickView[];
  picture: PictureView | null;
  /** Why there is no picture, and what to do. */
  noPicture: string;
  masks: TickView[];
  subject: string;
  /** What the picture shows, masked as the text is; for the mail. */
  shows: string;
  text: string;
  /** What has just happened, and what to do next. */
  said: string | null;
  /** Something could not be stored. */
  trouble: boolean;
}

/** What a person can do on the page. */
export interface Acts {
  choose(kind: View['kind']): void;
  address(text: string): void;
  write(field: string, text: string): void;
  tick(id: string, ticked: boolean): void;
  boxes(boxes: Box[]): void;
  /** The links that lead out get their address at the moment when they are pressed. */
  mail(link: HTMLAnchorElement): void;
  save(link: HTMLAnchorElement, what: 'eml' | 'txt' | 'png'): void;
  copy(): void;
  forget(): void;
}

/** What every part of the page gets. */
export interface Parts {
  view: View;
  acts: Acts;
}
