import { allPages, type PracticePage } from '../../practice/fixtures.ts';
import { chanceFrom, shuffle } from './chance.ts';
import { DRIFTS, type DriftKind, HARMLESS, REBUILT } from './kinds.ts';
import type { Drift } from './parts.ts';
import { LOGINS } from './words.ts';

/** A page, and the kinds of drift that are tried on it at once. */
export interface Case {
  page: PracticePage;
  kinds: string[];
}

/** The states of a page from which drift starts: plain, and those of its variants that show other elements. */
const STARTS =
  /^(?:[^+@]+|eu-login\/authenticate\+(?:select|no-password|error|list-open\+with-password|list-open\+with-eid)|imi\/start\+(?:button|on-webgate)|inail\/(?:home\+old-site|access\+(?:tabs|on-portale))) \(it\)$/;

const KINDS = Object.keys(DRIFTS) as DriftKind[];
// Wrapped texts are tried alone: every other kind changes them as it changes bare ones.
const MIXED = KINDS.filter((kind) => !/^(texts wrapped|translated)/.test(kind));

/** Every drift by name, those of one page among them. */
export const drifts: Record<string, Drift> = { ...DRIFTS, ...LOGINS };

const isStart = ({ name, answer }: PracticePage) => answer !== null && STARTS.test(name);

/** Two or three kinds at once; after the words of a page have changed, a browser may translate them. */
function several(name: string, round: number): string[] {
  const chance = chanceFrom(`${name} ${round}`);
  const some = () => MIXED[chance(MIXED.length)] as string;
  const kinds = [some(), some(), ...(round % 2 ? [some()] : []), ...(round % 5 ? [] : ['texts wrapped'])];
  return [...new Set(kinds)];
}

/** Cases without an end: each kind alone on every page, a new hand, then several kinds at once. */
export function* everyCase(): Generator<Case> {
  const pages = allPages();
  const starts = pages.filter(isStart);
  for (const page of pages.filter(({ answer }) => answer === null))
    for (const kind of HARMLESS) yield { page, kinds: [kind] };
  for (const page of starts) {
    for (const kind of KINDS) yield { page, kinds: [kind] };
    if (page.answer === 'imi/start') for (const kind of Object.keys(LOGINS)) yield { page, kinds: [kind] };
    yield { page, kinds: REBUILT };
  }
  for (let round = 0; ; round++) for (const page of starts) yield { page, kinds: several(page.name, round) };
}

/** For each kind the pages on which to try it, in an order that looks random: a sample takes the first that change. */
export function casesByKind(): Case[][] {
  const starts = allPages().filter(isStart);
  const single = KINDS.map((kind) =>
    shuffle(starts, chanceFrom(kind)).map((page) => ({ page, kinds: [kind] as string[] })),
  );
  const mixed = shuffle(starts, chanceFrom('several')).map((page) => [
    { page, kinds: several(page.name, 0) },
    { page, kinds: several(page.name, 1) },
  ]);
  return [...single, ...mixed];
}
