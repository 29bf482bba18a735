import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'lost-password': {
      kind: 'do',
      journey: 'reset-password',
      source: 'europass',
      date: '2025',
    },
    'no-mail': {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    'newest-link': {
      kind: 'do',
      journey: 'imi-link-existing-account',
      source: 'nimic',
      date: '2025',
    },
  },
} satisfies Symptom;
