import type { Outcome } from './drift.ts';

/** What is counted of many drifted pages; shares are of 1. */
export interface Tally {
  pages: number;
  /** Pages of ours among them; the others are look-alikes. */
  ours: number;
  wrongPage: number;
  wrongAnchor: number;
  /** Of the pages of ours, those that were known. */
  rightPage: number;
  /** Of the hints of known pages, those whose element is pointed at, or that are told in words. */
  told: number;
  /** Of the hints for which a known page has an element, those that point at it. */
  pointed: number;
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Counts what came of drifted pages. */
export function tally(all: Outcome[]): Tally {
  const known = all.filter(({ verdict, ours }) => ours && verdict === 'right');
  const ours = all.filter((one) => one.ours).length;
  const sum = (count: (one: Outcome) => number) => known.reduce((total, one) => total + count(one), 0);
  const hints = sum(({ hints }) => hints);
  return {
    pages: all.length,
    ours,
    wrongPage: all.filter(({ verdict }) => verdict === 'wrong').length,
    wrongAnchor: sum(({ wrong }) => wrong.length),
    rightPage: share(known.length, ours),
    told: share(hints - sum(({ lost, wrong }) => lost.length + wrong.length), hints),
    pointed: share(
      sum(({ pointed }) => pointed),
      sum(({ marked }) => marked),
    ),
  };
}
