import type { Finder, Hint } from '../../guides/schema.ts';

/** Answer of the person, on this computer, about where a hint points. */
export interface HintAnswer {
  /** Fingerprint of the finder that pointed. */
  finder: string;
  /** Whether it pointed at the right place. */
  right: boolean;
  /** `YYYY-MM-DD`. */
  day: string;
}

/** Fingerprint of a finder (FNV-1a, eight characters). It changes as soon as the guide changes the finder. */
export function fingerprint({ css, text, nth }: Finder): string {
  let print = 0x811c9dc5;
  for (const letter of JSON.stringify([css, text, nth]))
    print = Math.imul(print ^ letter.charCodeAt(0), 0x01000193);
  return (print >>> 0).toString(16).padStart(8, '0');
}

/** Index of the finder that an answer is about; -1 if the guide no longer has it. */
export function indexOfAnswered(hint: Hint | undefined, answer: HintAnswer | undefined): number {
  return hint?.anchor?.findIndex((each) => fingerprint(each) === answer?.finder) ?? -1;
}

/** Removes from a hint the finder that pointed at the wrong place, and the weaker ones after it. */
function applyAnswer(hint: Hint, answer: HintAnswer | undefined): Hint {
  const place = answer?.right === false ? indexOfAnswered(hint, answer) : -1;
  if (place < 0) return hint;
  const { anchor = [], ...rest } = hint;
  // With no finder left, it is a hint in words, like those that never had an anchor.
  return place === 0 ? rest : { ...rest, anchor: anchor.slice(0, place) };
}

/** Applies the person's answers to a page's hints. `answers` go by full id. */
export function applyAnswers(
  page: string,
  hints: Record<string, Hint>,
  answers: Record<string, HintAnswer>,
): Record<string, Hint> {
  const corrected = Object.entries(hints).map(([id, hint]) => [
    id,
    applyAnswer(hint, answers[`${page}/${id}`]),
  ]);
  return Object.fromEntries(corrected);
}
