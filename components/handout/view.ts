/** A sketch of a page with a spot circled, and the same in words. */
interface Picture {
  src: string;
  alt: string;
}

/** A page of a step: what to do there, and what not. `circled`: it is what the picture shows. */
export interface PageView {
  id: string;
  name: string;
  /** The step at which the same has been told already; nothing is told twice. */
  as: number | null;
  picture: Picture | null;
  dos: { id: string; text: string; circled: boolean }[];
  nots: { id: string; text: string }[];
}

/** One step on paper. `place` says where it happens; `wait` how long it takes, in words. */
export interface StepView {
  id: string;
  number: number;
  text: string;
  place: 'page' | 'mail' | 'phone' | 'wait' | 'ask' | 'do';
  wait: string | null;
  pages: PageView[];
}

/** A stage and its steps; a stage without a name of its own is told by its number. */
export interface StageView {
  id: string;
  name: string | null;
  steps: StepView[];
}

/** Who said it, in words, and where the public can read it. */
export interface SourceView {
  id: string;
  text: string;
  address: string | null;
}

/** Whom to write to. `coordinator`: null where the reader fills it in; `words`: in place of both. */
export interface HelpView {
  words: string | null;
  coordinator: { name: string; address: string } | null;
  list: string;
}

/** One journey, ready to be printed. */
export interface JourneyView {
  name: string;
  forWhom: string | null;
  historic: boolean;
  /** The address with which the way begins. */
  start: string | null;
  stages: StageView[];
  /** What costs something: steps, and hints of the pages on the way. */
  lastSteps: StepView[];
  lastHints: { id: string; text: string; page: string }[];
  help: HelpView;
  sources: SourceView[];
}

/** All that the handout draws. */
export interface View {
  version: string;
  /** The day of printing, in words. */
  day: string;
  language: string;
  languages: { code: string; name: string }[];
  /** Null: no such journey, or none asked for; then the list is shown. */
  journey: JourneyView | null;
  /** A journey was asked for that does not exist. */
  unknown: boolean;
  offers: { id: string; name: string; historic: boolean; address: string }[];
  all: string;
  words: (key: string, values?: Record<string, string | number>) => string;
}

/** What a person can do with the handout; nothing of it is on paper. */
export interface Acts {
  speak(language: string): void;
  print(): void;
}
