import type { Finder, Hint } from '../../guides/schema.ts';

/** Answer of the person, on this computer, about where a hint points. */
export interface HintAnswer {
  /** The finder that pointed, by its fingerprint. */
  finder: string;
  /** Did it point at the right place? */
  right: boolean;
  /** `YYYY-MM-DD`. */
  day: string;
}

/** Eight letters and digits by which a finder is known again; another one as soon as the guide changes it (FNV-1a). */
export function fingerprint({ css, text, nth }: Finder): string {
  let print = 0x811c9dc5;
  for (const letter of JSON.stringify([css, text, nth]))
    print = Math.imul(print ^ letter.charCodeAt(0), 0x01000193);
  return (print >>> 0).toString(16).padStart(8, '0');
}

/** The place in a hint's list of the finder that an answer is about; -1 where the guide has it no more. */
export function indexOfAnswered(hint: Hint | undefined, answer: HintAnswer | undefined): number {
  return hint?.anchor?.findIndex((each) => fingerprint(each) === answer?.finder) ?? -1;
}

/** The hint without the finder that pointed at the wrong place, and without the lesser ones after it. */
function applyAnswer(hint: Hint, answer: HintAnswer | undefined): Hint {
  const place = answer?.right === false ? indexOfAnswered(hint, answer) : -1;
  if (place < 0) return hint;
  const { anchor = [], ...rest } = hint;
  // With none left it is a hint in words, like those that never had one.
  return place === 0 ? rest : { ...rest, anchor: anchor.slice(0, place) };
}

/** A page's hints as the person's answers leave them; `answers` by full id. */
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
