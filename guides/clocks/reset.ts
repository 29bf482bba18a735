import type { Clock } from '../clock-schema.ts';

export default {
  minutes: 1440,
  pages: ['eu-login/reset-requested'],
  source: 'imi-note',
  date: '2024-06',
  note: 'Seed 000: a password can be reset once in 24 hours; whether request or new password counts is not said',
} satisfies Clock;
