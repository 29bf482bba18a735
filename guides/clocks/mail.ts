import type { Clock } from '../clock-schema.ts';

export default {
  // How long the link in it works is not known (a manual of 2013 said 90 minutes; seed 000: for a limited time): what
  // runs here is the time in which the e-mail comes.
  minutes: 20,
  pages: ['eu-login/registered', 'eu-login/reset-requested'],
  source: 'eu-login-portal',
  date: '2025',
  note: 'eu-login.md 3.5: the e-mail can take up to 20 minutes',
} satisfies Clock;
