import { endInWords } from '../../components/popup/wait.ts';
import { reckon, type Standing } from '../../engine/clocks.ts';
import type { Clock } from '../../guides/clock-schema.ts';
import { guides } from '../../guides/index.ts';
import type { Clocks, Noted } from '../../platform/clocks.ts';

/** What clocks are told from. */
export interface Telling {
  words: (key: string, values?: Record<string, string | number>) => string;
  language: string;
  now: Date;
}

/** A clock that has been noted, how it stands, and the sentence that says so. */
export interface Told {
  id: string;
  clock: Clock;
  noted: Noted;
  standing: Standing;
  said: string;
  /** Something has come of which the person is to know. */
  due: boolean;
}

function sayOf(
  id: string,
  clock: Clock,
  { state, end }: Standing,
  { words, language, now }: Telling,
): string {
  if (state === 'ahead') return words('popup/clocks/ahead');
  const said = state === 'gone' ? 'over' : state;
  return words(`clock/${id}/${said}`, { end: endInWords(clock, end, now, language) });
}

/** All clocks that have been noted, in the order of the guides; one that the guides do not have any more is let be. */
export function toldOf(all: Clocks, telling: Telling): Told[] {
  return Object.entries(guides.clocks).flatMap(([id, clock]) => {
    const noted = all[id];
    if (!noted) return [];
    const standing = reckon(clock, noted.since, telling.now);
    const due = standing.state === 'soon' || standing.state === 'over';
    return [{ id, clock, noted, standing, said: sayOf(id, clock, standing, telling), due }];
  });
}

/** The next moment at which one of these changes; null where none does. */
export function nextOf(told: Told[]): Date | null {
  const moments = told.flatMap(({ standing: { next } }) => (next ? [next.getTime()] : []));
  return moments.length > 0 ? new Date(Math.min(...moments)) : null;
}
