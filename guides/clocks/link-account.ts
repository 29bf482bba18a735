import type { Clock } from '../clock-schema.ts';

export default {
  minutes: 90,
  pages: ['eu-login/registered'],
  source: 'traces-docs',
  date: '2024',
  note: 'problems.md P24: the link for a new account; the sentence of the source is cut off after “90 mi…”',
} satisfies Clock;
