import type { Clock } from '../clock-schema.ts';

export default {
  months: 3,
  notices: [14, 2],
  pages: ['eu-login/change-password', 'eu-login/initialise-password'],
  source: 'nimic',
  date: '2025',
  note: 'Seed 001: to be renewed every three months; nobody else confirms it, so it is told as the coordinator’s word (imi-inail.md 3)',
} satisfies Clock;
