import type { Outcome } from './judge.ts';

/** Counts over many drifted pages; shares are of 1. */
export interface DriftTally {
  pages: number;
  /** Pages of known sites among them; the others are look-alikes. */
  ours: number;
  wrongPage: number;
  wrongAnchor: number;
  /** Share of the pages of known sites that were recognised. */
  rightPage: number;
  /** Share of the hints of recognised pages whose element is pointed at, or that are told in words. */
  told: number;
  /** Share of the hints with an element on a recognised page that point at it. */
  pointed: number;
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Counts the outcomes of drifted pages. */
export function tally(outcomes: Outcome[]): DriftTally {
  const pages = outcomes.filter(({ verdict, ours }) => ours && verdict === 'right');
  const total = outcomes.filter(({ ours }) => ours).length;
  const sum = (count: (outcome: Outcome) => number) =>
    pages.reduce((before, outcome) => before + count(outcome), 0);
  const hints = sum(({ hints }) => hints);
  return {
    pages: outcomes.length,
    ours: total,
    wrongPage: outcomes.filter(({ verdict }) => verdict === 'wrong').length,
    wrongAnchor: sum(({ wrong }) => wrong.length),
    rightPage: share(pages.length, total),
    told: share(hints - sum(({ lost, wrong }) => lost.length + wrong.length), hints),
    pointed: share(
      sum(({ pointed }) => pointed),
      sum(({ marked }) => marked),
    ),
  };
}
