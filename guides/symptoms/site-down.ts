import type { Symptom } from '../schema.ts';

export default {
  remedies: {
    maintenance: {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'nimic',
      date: '2025',
    },
    colleagues: {
      kind: 'do',
      source: 'nimic',
      date: '2025',
    },
    basics: {
      kind: 'do',
      source: 'nimic',
      date: '2025',
    },
    later: {
      kind: 'do',
      source: 'reading',
      date: '2026-11-22',
    },
    coordinator: {
      kind: 'do',
      journey: 'still-locked-out',
      source: 'nimic',
      date: '2025',
    },
  },
} satisfies Symptom;
