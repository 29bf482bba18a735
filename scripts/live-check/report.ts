import type { Look } from './visit.ts';

/** Findings of the run before, by address. */
export type Before = Record<string, Pick<Look, 'elements' | 'anchored'>>;

/** Page compared with the run before. `moved`: elements that came and went; null where there is nothing to compare it with. */
export interface Held extends Omit<Look, 'elements'> {
  drift: boolean;
  moved: { came: string[]; went: string[] } | null;
  /** Hints that pointed at an element in the run before, and do so no more. */
  lost: string[];
}

/** Changed elements that the text lists; further ones are only counted. */
const MOST = 12;

/** Entries that one list has and the other lacks, each as often as it is missing there. */
function more(one: string[], other: string[]): string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return one.filter((line) => {
    const many = left.get(line) ?? 0;
    left.set(line, many - 1);
    return many <= 0;
  });
}

/**
 * Compares the findings with the run before. Drift is a page that is not what it was taken for any more, one that
 * has moved, or one whose hints have lost their elements; a page that was blocked or did not answer is no drift, and a
 * change that recognition survives is only told.
 */
export function hold(looks: Look[], before: Before): Held[] {
  return looks.map(({ elements, ...look }) => {
    const was = before[look.address];
    const movedElements =
      was?.elements && elements
        ? { came: more(elements, was.elements), went: more(was.elements, elements) }
        : null;
    const lost =
      look.verdict === 'known' ? (was?.anchored ?? []).filter((id) => !look.anchored.includes(id)) : [];
    const drift = look.verdict === 'strange' || look.verdict === 'moved' || lost.length > 0;
    return { ...look, drift, moved: movedElements, lost };
  });
}

/** Findings to store for the next run; of pages that could not be seen, those of before. */
export function kept(looks: Look[], before: Before): Before {
  const seen = looks.filter(({ elements }) => elements !== null);
  return {
    ...before,
    ...Object.fromEntries(seen.map(({ address, elements, anchored }) => [address, { elements, anchored }])),
  };
}

/** 0: all that answered is as it should be. 1: something drifted. 3: nothing answered, so nothing is known. */
export function exitCode(held: Held[]): 0 | 1 | 3 {
  if (held.some(({ drift }) => drift)) return 1;
  return held.every(({ verdict }) => verdict === 'blocked' || verdict === 'silent') ? 3 : 0;
}

const VERDICTS: Record<Look['verdict'], (held: Held) => string> = {
  known: ({ found }) => `known as ${found}`,
  strange: ({ found, expected }) =>
    found ? `taken for ${found} instead of ${expected}` : `not recognised; it should be ${expected}`,
  moved: ({ why }) => `moved: ${why}`,
  blocked: ({ why }) => `blocked, which tells nothing of the page: ${why}`,
  silent: ({ why }) => `no answer, which tells nothing of the page: ${why}`,
};

const listOf = (sign: string, all: string[]) => [
  ...all.slice(0, MOST).map((line) => `      ${sign} ${line}`),
  ...(all.length > MOST ? [`      ${sign} … and ${all.length - MOST} more`] : []),
];

function page(held: Held): string[] {
  const { address, verdict, drift, anchored, inWords, banner, moved: movedElements, lost: lostHints } = held;
  return [
    `${drift ? '✗' : verdict === 'known' ? '✓' : '–'} ${address}`,
    `    ${VERDICTS[verdict](held)}`,
    ...(anchored.length > 0 ? [`    points: ${anchored.join(', ')}`] : []),
    ...(inWords.length > 0 ? [`    in words: ${inWords.join(', ')}`] : []),
    ...(lostHints.length > 0 ? [`    lost since the last run: ${lostHints.join(', ')}`] : []),
    ...(banner ? ['    a consent banner stands before it'] : []),
    ...(movedElements && movedElements.came.length + movedElements.went.length > 0
      ? ['    since the last run:', ...listOf('-', movedElements.went), ...listOf('+', movedElements.came)]
      : []),
  ];
}

/** The result as a text for people. */
export function inText(comparisons: Held[], day: string): string {
  const count = (verdict: Look['verdict']) => comparisons.filter((one) => one.verdict === verdict).length;
  const unseen = count('blocked') + count('silent');
  return [
    `Public pages, ${day}: ${count('known')} known, ${comparisons.filter(({ drift }) => drift).length} drifted, ${unseen} could not be seen.`,
    ...comparisons.flatMap(page),
  ].join('\n');
}
