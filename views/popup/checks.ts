import type { Finding } from '../../checks/schema.ts';
import { formatDay, type Speech } from '../speech.ts';
import type { ClearingView } from './clearing.ts';

/** A check, translated. */
export interface CheckView {
  id: string;
  state: Finding['state'];
  label: string;
  instructions: string | null;
  /** Sentence on the result. */
  verdict: string | null;
  /** Answers to choose from; empty if the check judges by itself. */
  answers: { id: string; label: string }[];
  answer: string | null;
  /** Day of the answer or of the observation. */
  day: string | null;
  /** Label of the button that mends it. */
  remedy: string | null;
  /** Present only on the check that Segnavia can carry out by clearing data. */
  clearing: ClearingView | null;
}

/** Translates a finding. */
export function checkView(
  { id, state, stepsKey: instructions, say: verdict, values, answers, answer, at, remedy }: Finding,
  clearing: ClearingView,
  speech: Speech,
): CheckView {
  const { say } = speech;
  return {
    id,
    state,
    label: say(`check/${id}`),
    instructions: instructions && say(instructions),
    verdict: verdict && say(verdict, values),
    answers: answers.map((option) => ({ id: option, label: say(`check/${id}/${option}`) })),
    answer,
    day: formatDay(at, speech),
    remedy: remedy && remedy.act !== 'clear' ? say(`check/do/${remedy.act}`) : null,
    clearing: remedy?.act === 'clear' ? clearing : null,
  };
}
