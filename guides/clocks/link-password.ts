import type { Clock } from '../clock-schema.ts';

export default {
  minutes: 1440,
  pages: ['eu-login/reset-requested'],
  source: 'gateway-guide',
  date: '2025',
  note: 'problems.md P24: the link for a new password is to be used within 24 hours (undated FAQ)',
} satisfies Clock;
