import { familyOf } from './browser.ts';
import type { Asked, Check, Facts, Finding } from './schema.ts';

const files = import.meta.glob<{ default?: Check }>(['./*.ts', '!./index.ts', '!./schema.ts'], {
  eager: true,
});

/** Every check of this room by its id, which is its file's name, in the order in which they are asked. */
export const checks: [string, Check][] = Object.entries(files)
  .flatMap(([file, { default: check }]): [string, Check][] => (check ? [[file.slice(2, -3), check]] : []))
  .sort(([, a], [, b]) => a.order - b.order);

function asked(id: string, { answers, howByBrowser }: Asked, facts: Facts): Finding {
  const ids = Object.keys(answers);
  const answer = ids.find((each) => `${id}/${each}` in facts.ticks) ?? null;
  const family = familyOf(facts.browser);
  return {
    id,
    how: howByBrowser && family ? `check/${id}/how-${family}` : `check/${id}/how`,
    answers: ids,
    answer,
    at: answer && (facts.ticks[`${id}/${answer}`] ?? null),
    state: answer ? (answers[answer] ?? 'unknown') : 'unknown',
    say: answer && ids.length > 1 ? `check/${id}/${answer}/then` : null,
  };
}

/** What each check finds in these facts. */
export function find(facts: Facts): Finding[] {
  return checks.map(([id, check]) =>
    'judge' in check
      ? { id, how: null, answers: [], answer: null, at: null, ...check.judge(facts) }
      : asked(id, check, facts),
  );
}
