import type { Symptom } from '../schema.ts';

export default {
  remedies: {
    'newest-link': {
      kind: 'do',
      journey: 'imi-link-existing-account',
      source: 'nimic',
      date: '2025',
    },
    'ask-again': {
      kind: 'do',
      journey: 'reset-password',
      source: 'imi-note',
      date: '2024-06',
    },
    coordinator: {
      kind: 'do',
      journey: 'still-locked-out',
      source: 'nimic',
      date: '2025',
    },
  },
} satisfies Symptom;
