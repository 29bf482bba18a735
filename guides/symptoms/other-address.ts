import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'choose-other': {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'imi-note',
      date: '2024-06',
    },
    'same-address': {
      kind: 'do',
      journey: 'imi-link-existing-account',
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
