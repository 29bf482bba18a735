import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'not-a-lock': {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    support: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    coordinator: {
      kind: 'do',
      source: 'nimic',
      date: '2025',
    },
  },
} satisfies Symptom;
