import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    ended: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025-02-28',
    },
    'my-account': {
      kind: 'do',
      journey: 'set-up-second-factor',
      source: 'eu-login-portal',
      date: '2025',
    },
    support: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
  },
} satisfies Symptom;
