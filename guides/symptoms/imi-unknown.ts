import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'newest-link': {
      kind: 'do',
      journey: 'imi-link-existing-account',
      source: 'nimic',
      date: '2025',
    },
    'same-address': {
      kind: 'do',
      journey: 'imi-link-existing-account',
      source: 'nimic',
      date: '2025',
    },
    'not-eid': {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'nimic',
      date: '2025',
    },
    'old-login': {
      kind: 'do',
      journey: 'imi-first-access',
      source: 'imi-note',
      date: '2024-06',
    },
    coordinator: {
      kind: 'do',
      journey: 'still-locked-out',
      source: 'nimic',
      date: '2025',
    },
    'imi-deletion': {
      kind: 'last',
      journey: 'still-locked-out',
      source: 'nimic',
      date: '2025',
    },
  },
} satisfies Symptom;
