import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'eu-login': {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    coordinator: {
      kind: 'do',
      source: 'nimic',
      date: '2025',
    },
    'it-office': {
      kind: 'do',
      source: 'reading',
      date: '2026-11-28',
    },
    report: {
      kind: 'do',
      source: 'reading',
      date: '2026-11-28',
    },
  },
} satisfies Symptom;
