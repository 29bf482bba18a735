import { type Position, pathAfter, positionOn } from '../../engine/journey/position.ts';
import { currentPosition, isLast, isOffWeb, nextPath } from '../../engine/journey/steps.ts';
import type { Guides, Journey } from '../../guides/schema.ts';
import { formatList, type Speech } from '../speech.ts';
import type { PopupData } from './popup.ts';
import { type StepView, stageViews } from './steps.ts';

/** The journey under way, with the steps of its current stage. */
export interface JourneyView {
  id: string;
  name: string;
  isHistoric: boolean;
  /** Current step, as `<stage>/<step>`. */
  path: string;
  steps: StepView[];
  /** Last resorts of all stages; the popup keeps them folded. */
  lastResorts: StepView[];
  /** Current step and stage, counted from 1; 0 if the current step is a last resort. */
  number: number;
  stage: { number: number; of: number };
  /** The last page is open, or only last resorts remain. */
  isEnding: boolean;
  /** The person may open the journey's start: the current step is the first on the web, and its page is not open. */
  canOpenStart: boolean;
  /** Names of the pages that the journey waits for; null if the open page is one of its steps. */
  awaitedPages: string | null;
  /** Address of the printable handout. */
  handout: string;
}

function awaitedPages({ step, isHere }: Position, speech: Speech): string | null {
  if (isHere || 'offWeb' in step) return null;
  const names = step.pages.map((page) => speech.say(page));
  return formatList(names, speech, 'disjunction');
}

/** Path of the first step on the web, which the journey's start address leads to. */
function firstOnWeb(journey: Journey): string | null {
  let path = pathAfter(journey, null);
  for (;;) {
    const step = path && positionOn(journey, null, path)?.step;
    if (!step || !isOffWeb(step)) return path;
    path = pathAfter(journey, path);
  }
}

/** Translates the current journey, or returns null. */
export function journeyView(data: PopupData, guides: Guides, speech: Speech): JourneyView | null {
  const { current: id, places } = data.progress;
  const journey = id ? guides.journeys[id] : undefined;
  const page = data.facts.tab?.page ?? null;
  const position = id && journey && currentPosition(journey, page, places[id]?.step ?? null);
  if (!id || !journey || !position) return null;
  const { path, isHere: isOpen } = position;
  const isComplete = isOpen && !isOffWeb(position.step) && nextPath(journey, path) === null;
  const stages = stageViews([id, journey], position, isComplete, data, guides, speech);
  const harmless = stages
    .map((steps) => steps.filter((step) => !step.isLast))
    .filter((steps) => steps.length > 0);
  const index = harmless.findIndex((steps) => steps.some((step) => step.id === path));
  const steps = harmless[index] ?? [];
  return {
    id,
    name: speech.say(id),
    isHistoric: journey.historic === true,
    path,
    steps,
    lastResorts: stages.flat().filter((step) => step.isLast),
    number: steps.findIndex((step) => step.id === path) + 1,
    stage: { number: index + 1, of: harmless.length },
    isEnding: isComplete || isLast(position.step),
    canOpenStart: !isOpen && journey.start !== undefined && path === firstOnWeb(journey),
    awaitedPages: awaitedPages(position, speech),
    handout: `handout.html?journey=${encodeURIComponent(id)}`,
  };
}
