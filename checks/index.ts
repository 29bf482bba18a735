import { browserFamily } from '../engine/browser/name.ts';
import type { AskedCheck, Check, Facts, Finding, Judgement } from './schema.ts';

const files = import.meta.glob<{ default?: Check }>(['./*.ts', '!./index.ts', '!./schema.ts'], {
  eager: true,
});

/** Every check by its id (its file's name), in the order in which they are asked. */
export const checks: [string, Check][] = Object.entries(files)
  .flatMap(([file, { default: check }]): [string, Check][] => (check ? [[file.slice(2, -3), check]] : []))
  .sort(([, a], [, b]) => a.order - b.order);

/** Key of the written steps; for the menus of this browser, where they differ. */
function stepsOf(id: string, { howByBrowser }: Check, facts: Facts): string {
  const family = browserFamily(facts.browser);
  return howByBrowser && family ? `check/${id}/how-${family}` : `check/${id}/how`;
}

function judgedFinding(
  id: string,
  check: Check,
  { how: howKey, ...found }: Judgement,
  facts: Facts,
): Finding {
  const steps = howKey ? stepsOf(id, check, facts) : null;
  return { id, at: null, remedy: null, answers: [], answer: null, ...found, stepsKey: steps };
}

function askedFinding(id: string, check: AskedCheck, facts: Facts): Finding {
  const ids = Object.keys(check.answers);
  const answer = ids.find((option) => `${id}/${option}` in facts.ticks) ?? null;
  return {
    id,
    stepsKey: stepsOf(id, check, facts),
    answers: ids,
    answer,
    at: answer && (facts.ticks[`${id}/${answer}`] ?? null),
    state: answer ? (check.answers[answer] ?? 'unknown') : 'unknown',
    say: answer && ids.length > 1 ? `check/${id}/${answer}/then` : null,
    remedy: check.remedy?.(facts) ?? null,
  };
}

function findingOf(id: string, check: Check, facts: Facts): Finding {
  if ('judge' in check) return judgedFinding(id, check, check.judge(facts), facts);
  const judgement = check.find?.(facts);
  return judgement ? judgedFinding(id, check, judgement, facts) : askedFinding(id, check, facts);
}

/** Runs every check on these facts. */
export function findProblems(facts: Facts): Finding[] {
  return checks.map(([id, check]) => findingOf(id, check, facts));
}
