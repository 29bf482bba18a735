import type { Say } from '../speech.ts';

/** Page of a step, with its tasks and warnings. */
export interface HandoutPageView {
  id: string;
  name: string;
  /** Number of the earlier step with the same content; null if this is the first. */
  sameAs: number | null;
  /** Drawing of the page with one hint's place circled. */
  sketch: { src: string; alt: string } | null;
  /** `isCircled`: the sketch shows this one. */
  tasks: { id: string; text: string; isCircled: boolean }[];
  warnings: { id: string; text: string }[];
}

/** Step of a journey on paper. */
export interface HandoutStepView {
  id: string;
  number: number;
  text: string;
  place: 'page' | 'mail' | 'phone' | 'wait' | 'ask' | 'do';
  /** Sentence on the time it takes. */
  duration: string | null;
  pages: HandoutPageView[];
}

/** Stage of a journey. The handout numbers a stage without a name. */
export interface HandoutStageView {
  id: string;
  name: string | null;
  steps: HandoutStepView[];
}

/** Source that the handout cites, and its public address. */
export interface HandoutSourceView {
  id: string;
  text: string;
  address: string | null;
}

/** Contact for questions about a journey. */
export interface HelpView {
  /** Sentence in place of the coordinator. */
  sentence: string | null;
  /** Null: the handout leaves a line for it. */
  coordinator: { name: string; address: string } | null;
  coordinatorsPage: string;
}

/** Journey, ready to be printed. */
export interface HandoutJourneyView {
  name: string;
  /** Sentence on the people whom the journey is for. */
  audience: string | null;
  isHistoric: boolean;
  /** First address to open. */
  start: string | null;
  stages: HandoutStageView[];
  lastSteps: HandoutStepView[];
  /** Last resorts on the journey's pages that belong to no step. */
  lastHints: { id: string; text: string; page: string }[];
  help: HelpView;
  sources: HandoutSourceView[];
}

/** Everything that the handout shows. */
export interface HandoutView {
  version: string;
  /** Date of the handout. */
  day: string;
  language: string;
  languages: { code: string; name: string }[];
  /** Null: the handout lists the journeys instead. */
  journey: HandoutJourneyView | null;
  /** The address names a journey that does not exist. */
  isUnknown: boolean;
  offers: { id: string; name: string; isHistoric: boolean; address: string }[];
  /** Address of the list of journeys. */
  list: string;
  say: Say;
}

/** Actions of the bar above the sheet, which is not printed. */
export interface HandoutActions {
  chooseLanguage(language: string): void;
  print(): void;
}
