import type { Clock } from '../clock-schema.ts';

export default {
  minutes: 1440,
  pages: ['eu-login/initialise-password'],
  source: 'imi-note',
  date: '2024-06',
  note: 'Seed 000: once in 24 hours. The portal advises to ask again within 30 minutes when no mail came, so the day counts from the new password (problems.md K2)',
} satisfies Clock;
