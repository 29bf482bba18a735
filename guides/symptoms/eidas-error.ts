import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    password: {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'nimic',
      date: '2025',
    },
    wait: {
      kind: 'do',
      source: 'eidas-news',
      date: '2024-01-07',
    },
  },
} satisfies Symptom;
