import { clockStateAt } from '../../engine/journey/clocks.ts';
import type { Position } from '../../engine/journey/position.ts';
import { isLast, isOffWeb } from '../../engine/journey/steps.ts';
import type { Guides, Journey, Step } from '../../guides/schema.ts';
import { formatEnd, formatLength, type Speech } from '../speech.ts';
import type { PopupData } from './popup.ts';
import { type SketchView, sketchView } from './sketch.ts';

/** A step of a journey, translated. */
export interface StepView {
  /** `<stage>/<step>`, as in `sign-in/identify`. */
  id: string;
  text: string;
  state: 'done' | 'now' | 'later';
  /** Length or end of the wait that the step consists of. */
  wait: string | null;
  /** The current step, which only the person can see done. */
  needsConfirmation: boolean;
  /** A last resort: it costs something irrevocably. */
  isLast: boolean;
  sketch: SketchView | null;
}

/** Length of a wait, or its end if it began at `since`. */
function waitOf(step: Step, since: string | null, { clocks }: Guides, speech: Speech): string | null {
  const clock = 'offWeb' in step ? clocks[step.clock ?? ''] : undefined;
  if (!clock) return null;
  const time = formatLength(clock, speech);
  if (since === null || Number.isNaN(Date.parse(since))) return speech.say('popup/journey/wait', { time });
  const { state, end } = clockStateAt(clock, since, speech.now);
  return state === 'runs'
    ? speech.say('popup/journey/wait-until', { time, until: formatEnd(clock, end, speech) })
    : speech.say('popup/journey/wait-over', { time });
}

/** Steps of a journey, stage by stage. `isComplete`: its last page is open, so every step counts as done. */
export function stageViews(
  [id, { stages }]: [string, Journey],
  position: Position,
  isComplete: boolean,
  { progress, facts, sketches }: PopupData,
  guides: Guides,
  speech: Speech,
): StepView[][] {
  const place = progress.places[id];
  const page = facts.tab?.page ?? null;
  let isBehind = true;
  return Object.entries(stages).map(([stage, steps]) =>
    Object.entries(steps).map(([name, step]): StepView => {
      const path = `${stage}/${name}`;
      const isCurrent = position.path === path;
      if (isCurrent) isBehind = false;
      const since = isCurrent && place?.step === path ? place.at : null;
      return {
        id: path,
        text: speech.say(`${id}/${path}`),
        state: isCurrent && !isComplete ? 'now' : isBehind || isCurrent ? 'done' : 'later',
        wait: waitOf(step, since, guides, speech),
        needsConfirmation: isCurrent && !isComplete && (!position.isHere || isOffWeb(step)),
        isLast: isLast(step),
        sketch: sketchView(step, page, sketches, guides, speech),
      };
    }),
  );
}
