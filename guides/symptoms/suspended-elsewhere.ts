import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    administrator: {
      kind: 'do',
      source: 'traces-faq',
      date: '2025-07-10',
    },
    'factor-first': {
      kind: 'do',
      journey: 'set-up-second-factor',
      source: 'eu-login-portal',
      date: '2025',
    },
  },
} satisfies Symptom;
