import { guides } from '../../guides/index.ts';
import type { Guides } from '../../guides/schema.ts';
import { judgePage, type Outcome } from './judge.ts';
import { type Case, casesByKind, everyCase } from './plan.ts';

/** Outcomes of up to this many pages, with these guides or the present ones; `named`: only of pages whose name fits. */
export function driftPages(most: number, of: Guides = guides, named = /./): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const next of everyCase()) {
    if (outcomes.length === most) break;
    const outcome = named.test(next.page.name) ? judgePage(next, of) : null;
    if (outcome) outcomes.push(outcome);
  }
  return outcomes;
}

function firstOf(cases: Case[], most: number): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const next of cases) {
    if (outcomes.length === most) break;
    const outcome = judgePage(next, guides);
    if (outcome) outcomes.push(outcome);
  }
  return outcomes;
}

/** Outcomes of a sample: up to two pages for each kind of drift, and for each page one with several at once. */
export const driftSample = (): Outcome[] => casesByKind().flatMap((cases) => firstOf(cases, 2));
