import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'lost-password': {
      kind: 'do',
      journey: 'reset-password',
      source: 'nimic',
      date: '2025',
    },
    'saved-password': {
      kind: 'do',
      source: 'nimic',
      date: '2025',
    },
    'renew-in-time': {
      kind: 'do',
      source: 'nimic',
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
