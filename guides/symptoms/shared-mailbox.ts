import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'one-person': {
      kind: 'do',
      journey: 'imi-first-access',
      source: 'eudamed-help',
      date: '2025',
    },
    coordinator: {
      kind: 'do',
      source: 'nimic',
      date: '2025',
    },
    'no-sharing': {
      kind: 'do',
      source: 'traces-docs',
      date: '2024',
    },
  },
} satisfies Symptom;
