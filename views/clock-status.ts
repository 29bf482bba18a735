import { type ClockState, clockStateAt } from '../engine/journey/clocks.ts';
import type { NotedClock, NotedClocks } from '../engine/journey/noted-clocks.ts';
import type { Clock } from '../guides/clock-schema.ts';
import type { Guides } from '../guides/schema.ts';
import { formatEnd, type Speech } from './speech.ts';

/** A running clock with its state and the sentence that describes it. */
export interface ClockStatus {
  id: string;
  clock: Clock;
  record: NotedClock;
  standing: ClockState;
  sentence: string;
  /** A notice or the end has passed: the person should know. */
  isDue: boolean;
}

function sentenceOf(id: string, clock: Clock, { state, end }: ClockState, speech: Speech): string {
  if (state === 'ahead') return speech.say('popup/clocks/ahead');
  const key = state === 'gone' ? 'over' : state;
  return speech.say(`clock/${id}/${key}`, { end: formatEnd(clock, end, speech) });
}

/** Running clocks in the order of the guides. A stored clock that no guide has any more is left out. */
export function clockStatuses(clocks: NotedClocks, guides: Guides, speech: Speech): ClockStatus[] {
  return Object.entries(guides.clocks).flatMap(([id, clock]) => {
    const record = clocks[id];
    if (!record) return [];
    const standing = clockStateAt(clock, record.since, speech.now);
    const isDue = standing.state === 'soon' || standing.state === 'over';
    return { id, clock, record, standing, sentence: sentenceOf(id, clock, standing, speech), isDue };
  });
}

/** Moment of the next change of any clock; null if none will change. */
export function nextChange(statuses: ClockStatus[]): Date | null {
  const moments = statuses.map(({ standing }) => standing.next).filter((moment) => moment !== null);
  return moments.length > 0 ? new Date(Math.min(...moments.map(Number))) : null;
}

/** Clocks with notices that the person has not seen yet. */
export const unseenStatuses = (statuses: ClockStatus[]): ClockStatus[] =>
  statuses.filter(({ isDue, standing, record }) => isDue && standing.noticesPassed > record.seen);
