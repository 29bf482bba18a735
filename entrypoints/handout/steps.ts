import type { StageView, StepView, View } from '../../components/handout/view.ts';
import { lengthInWords } from '../../components/popup/wait.ts';
import { guides } from '../../guides/index.ts';
import type { Journey, Step } from '../../guides/schema.ts';
import { pageView, type Told } from './page.ts';

type Words = View['words'];

/** A step of a journey with its place in it. */
interface Placed {
  stage: string;
  path: string;
  step: Step;
  last: boolean;
}

const costs = (step: Step) => 'offWeb' in step && step.last === true;

/** What follows a loss in its stage repairs it, so it goes to the end with it (promise 6). */
function placed({ stages }: Journey): Placed[] {
  return Object.entries(stages).flatMap(([stage, steps]) => {
    const all = Object.entries(steps);
    const turn = all.findIndex(([, step]) => costs(step));
    return all.map(([name, step], index) => ({
      stage,
      path: `${stage}/${name}`,
      step,
      last: turn >= 0 && index >= turn,
    }));
  });
}

/** The words of a key that not everything has. */
export function wordsOr(words: Words, key: string): string | null {
  return words(key) === key ? null : words(key);
}

/** The steps of a journey as they are told, numbered through; what costs something stands at the end. */
export function tell(id: string, journey: Journey, language: string, words: Words) {
  const told: Told = new Map();
  const view = ({ path, step, last }: Placed, number: number): StepView => {
    const clock = 'offWeb' in step ? guides.clocks[step.clock ?? ''] : undefined;
    const hint = 'hint' in step ? step.hint : undefined;
    return {
      id: path,
      number,
      text: words(`${id}/${path}`),
      place: 'offWeb' in step ? step.offWeb : 'page',
      wait: clock ? words('handout/minutes', { time: lengthInWords(clock, language) }) : null,
      pages: ('pages' in step ? (step.pages ?? []) : []).map((page) =>
        pageView(page, { number, hint, last }, told, words),
      ),
    };
  };
  const all = placed(journey);
  const harmless = all.filter(({ last }) => !last);
  const steps = harmless.map((each, index) => view(each, index + 1));
  const lastSteps = all
    .filter(({ last }) => last)
    .map((each, index) => view(each, harmless.length + index + 1));
  const stages = Object.keys(journey.stages)
    .map((stage): StageView => {
      const own = steps.filter((_, index) => harmless[index]?.stage === stage);
      return { id: stage, name: wordsOr(words, `${id}/${stage}`), steps: own };
    })
    .filter((stage) => stage.steps.length > 0);
  return { stages, lastSteps };
}
