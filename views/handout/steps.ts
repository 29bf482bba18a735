import type { Guides, Journey, Step } from '../../guides/schema.ts';
import { formatLength, type Say, type Speech } from '../speech.ts';
import { type HandoutContext, handoutPageView } from './page.ts';
import type { HandoutStageView, HandoutStepView } from './view.ts';

/** Step of a journey with its stage and path. */
interface StepPosition {
  stage: string;
  path: string;
  step: Step;
  isLast: boolean;
}

const isCostly = (step: Step) => 'offWeb' in step && step.last === true;

/**
 * Steps of a journey in order. The steps after a costly one in its stage repair its damage: they are last resorts too
 * (promise 6).
 */
function stepsOf({ stages }: Journey): StepPosition[] {
  return Object.entries(stages).flatMap(([stage, steps]) => {
    const entries = Object.entries(steps);
    const firstCostly = entries.findIndex(([, step]) => isCostly(step));
    return entries.map(([name, step], index) => ({
      stage,
      path: `${stage}/${name}`,
      step,
      isLast: firstCostly >= 0 && index >= firstCostly,
    }));
  });
}

/** Text of a key that may be missing. */
export function textOrNull(key: string, say: Say): string | null {
  const text = say(key);
  return text === key ? null : text;
}

function handoutStepView(
  id: string,
  { path, step, isLast }: StepPosition,
  number: number,
  context: HandoutContext,
  speech: Speech,
): HandoutStepView {
  const { say } = speech;
  const clock = 'offWeb' in step ? context.guides.clocks[step.clock ?? ''] : undefined;
  const hint = 'hint' in step ? step.hint : undefined;
  return {
    id: path,
    number,
    text: say(`${id}/${path}`),
    place: 'offWeb' in step ? step.offWeb : 'page',
    duration: clock ? say('handout/minutes', { time: formatLength(clock, speech) }) : null,
    pages: (step.pages ?? []).map((page) => handoutPageView(page, { number, hint, isLast }, context)),
  };
}

/** Translates the steps of a journey, numbered throughout; last resorts are at the end. */
export function handoutSteps(
  [id, journey]: [string, Journey],
  sketches: readonly string[],
  guides: Guides,
  speech: Speech,
): { stages: HandoutStageView[]; lastSteps: HandoutStepView[] } {
  const { say } = speech;
  const context = { guides, say, sketches: new Set(sketches), firstMentions: new Map<string, number>() };
  const positions = stepsOf(journey);
  const harmless = positions.filter(({ isLast }) => !isLast);
  const costly = positions.filter(({ isLast }) => isLast);
  // Harmless steps first: later mentions of a page refer to them.
  const steps = harmless.map((position, index) => ({
    stage: position.stage,
    view: handoutStepView(id, position, index + 1, context, speech),
  }));
  const lastSteps = costly.map((position, index) =>
    handoutStepView(id, position, harmless.length + index + 1, context, speech),
  );
  const stages = Object.keys(journey.stages).map((stage) => ({
    id: stage,
    name: textOrNull(`${id}/${stage}`, say),
    steps: steps.filter((step) => step.stage === stage).map(({ view }) => view),
  }));
  return { stages: stages.filter((stage) => stage.steps.length > 0), lastSteps };
}
