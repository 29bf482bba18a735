import type { Clock } from '../clock-schema.ts';

export default {
  // Time in which the e-mail comes. Its link is said to work for 90 minutes (new account: TRACES NT, 2024) or 24 hours
  // (new password: Advanced Gateway FAQ, undated).
  minutes: 20,
  pages: ['eu-login/registered', 'eu-login/reset-requested'],
  source: 'eu-login-portal',
  date: '2025',
  note: 'eu-login.md 3.5: the e-mail can take up to 20 minutes',
} satisfies Clock;
