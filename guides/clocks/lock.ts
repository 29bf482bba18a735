import type { Clock } from '../clock-schema.ts';

export default {
  minutes: 15,
  // No page is known that tells of the lock: it is noted by hand, or where a journey waits for it.
  pages: [],
  source: 'eu-login',
  date: '2025',
  note: 'eu-login.md 5: too many wrong passwords lock the account; it unlocks after 15 minutes, and no reset works meanwhile',
} satisfies Clock;
