import type { AttentionState, PanelMode } from '../../engine/page/attention.ts';
import type { PlacedHint } from '../../engine/page/placement.ts';
import type { Briefing } from '../../platform/briefing.ts';
import type { Say } from '../speech.ts';
import { type ShownHint, shownHint } from './hint.ts';

/** Line about the journey at the head of the panel. */
interface JourneyLine {
  name: string;
  step: string;
  number: number;
  of: number;
  /** This page belongs to the step; if not, the journey waits, and the person may say that the step is done. */
  isHere: boolean;
}

/** Reason for being stuck that shows on this page, with the remedy to try first. */
interface SymptomLine {
  id: string;
  text: string;
  remedy: string;
}

/** Next step, whose words can always be read: in a card, in the panel, or in the folded panel. */
interface Lead {
  /** Id of its hint; null for the remedy of a problem that shows on the page. */
  hint: string | null;
  text: string;
}

/** Content of the overlay; each change of the page or of the person's attention makes another. */
export interface OverlayView {
  page: string;
  /** The page was recognised by a signature that nobody has confirmed. */
  isUnconfirmed: boolean;
  site: string;
  language: string;
  /** Per cent of the usual size of text. */
  textSize: number;
  journey: JourneyLine | null;
  symptoms: SymptomLine[];
  hints: ShownHint[];
  /** Null where there is nothing to do, or the person has just closed it. */
  lead: Lead | null;
  panel: PanelMode;
  /** Hint that the person pressed. */
  pressed: string | null;
  /** Hint at which the pointer rests. */
  peeked: string | null;
  /** Translates the texts of the interface, as in `overlay/close`. */
  say: Say;
}

/** Actions that the overlay offers. None of them touches the page. */
export interface OverlayActions {
  /** `press`: by click or key; `rest`: by the resting pointer, which opens nothing where there is no room. */
  open(id: string, by: 'press' | 'rest'): void;
  /** Reports that the card which the resting pointer would have opened has no room. */
  failPeek(): void;
  close(id: string): void;
  hide(id: string): void;
  fold(): void;
  unfold(): void;
  finishStep(): void;
  snooze(): void;
  hideSite(): void;
  /** Reports that the hints do not fit the page. */
  reportMisfit(): void;
}

/** State of the page and of the person's attention, from which the overlay is presented. */
export interface OverlayData {
  attention: AttentionState;
  hints: PlacedHint[];
  /** Symptoms whose signs the page shows. */
  symptoms: Briefing['symptoms'];
}

/** Translated journey, or null if none is under way. */
function journeyLine({ journey }: Briefing, say: Say): JourneyLine | null {
  if (!journey) return null;
  const { id, path, number, of, isHere, isOffWeb } = journey;
  return { name: say(id), step: say(`${id}/${path}`), number, of, isHere: isHere && !isOffWeb };
}

/** Next step: the remedy of a problem, else the open card, else what the panel says first. */
function leadOf(
  { page, hints, symptoms }: Pick<OverlayView, 'page' | 'hints' | 'symptoms'>,
  { isQuiet, panel }: AttentionState,
): Lead | null {
  const card = hints.find(({ placement }) => placement === 'card');
  const [symptom] = symptoms;
  // The card beside an error bears the id of its symptom.
  if (symptom && card?.id !== `${page}/${symptom.id}`) return { hint: null, text: symptom.remedy };
  const inPanel = hints.filter(({ placement, kind }) => placement === 'panel' && kind !== 'last');
  // What is only good to know comes unasked from an open panel, and not from one that was folded.
  const unasked = panel === 'folded' ? undefined : inPanel[0];
  const lead = card ?? (isQuiet ? undefined : (inPanel.find(({ kind }) => kind === 'do') ?? unasked));
  return lead ? { hint: lead.id, text: lead.text } : null;
}

/** The words of a page that is only likely begin with the question whether it is that page, and so does what to do. */
const withQuestion = (hints: ShownHint[], page: string, say: Say): ShownHint[] => {
  const question = say('overlay/question', { page: say(page) });
  return hints.map((hint, at) =>
    at === 0 || hint.kind === 'do' ? { ...hint, text: `${question} ${hint.text}` } : hint,
  );
};

/** Presents the overlay of a page. */
export function overlayView(data: OverlayData, briefing: Briefing, say: Say): OverlayView {
  const { attention } = data;
  const presented = data.hints.map((hint) => shownHint(hint, briefing, say));
  const hints = briefing.isPageUnsure ? withQuestion(presented, briefing.page, say) : presented;
  const symptoms = data.symptoms.map(({ id, remedy }) => ({
    id,
    text: say(`symptom/${id}`),
    remedy: say(remedy),
  }));
  const { page, unconfirmed, site, language, textSize } = briefing;
  const { opened: openedHint, pressed, panel } = attention;
  return {
    page,
    isUnconfirmed: unconfirmed,
    site,
    language,
    textSize,
    panel,
    pressed: pressed && `${page}/${pressed}`,
    peeked: openedHint && !pressed ? `${page}/${openedHint}` : null,
    say,
    journey: journeyLine(briefing, say),
    symptoms,
    hints,
    lead: leadOf({ page, hints, symptoms }, attention),
  };
}
