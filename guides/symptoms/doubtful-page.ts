import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi', 'inail'],
  remedies: {
    address: {
      kind: 'do',
      source: 'registry',
      date: '2025',
    },
    'type-it': {
      kind: 'do',
      source: 'reading',
      date: '2026-11-28',
    },
    entered: {
      kind: 'do',
      journey: 'reset-password',
      source: 'reading',
      date: '2026-11-28',
    },
  },
} satisfies Symptom;
