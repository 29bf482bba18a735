import type { Check, Judgement } from './schema.ts';

/** Days for which a notice counts after it was last seen: nobody says how long one stands on the page. */
const COUNTS = 7;

/** Planned maintenance is announced on IMI's start page (seed 001, 2025). That none was seen proves nothing: ask. */
export default {
  order: 60,
  answers: { none: 'ok', announced: 'problem' },
  find({ announced: announcement, now }): Judgement | null {
    const age = Date.parse(now) - Date.parse(announcement ?? '');
    if (announcement === null || !(age < COUNTS * 86_400_000)) return null;
    const remedy = { act: 'start', site: 'imi' } as const;
    return { state: 'problem', say: 'check/maintenance/seen', at: announcement, remedy };
  },
  remedy: () => ({ act: 'start', site: 'imi' }),
} satisfies Check;
