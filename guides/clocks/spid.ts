import type { Clock } from '../clock-schema.ts';

export default {
  months: 24,
  notices: [60, 14],
  // Offered where nobody can say that SPID was used: it is noted by hand.
  pages: [],
  source: 'spid-provider-help',
  date: '2026',
  note: 'problems.md P38: a SPID that nobody uses for 24 months is revoked for good',
} satisfies Clock;
