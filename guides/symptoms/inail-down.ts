import type { Symptom } from '../schema.ts';

export default {
  sites: ['inail'],
  remedies: {
    colleagues: {
      kind: 'do',
      source: 'reading',
      date: '2026-11-28',
    },
    'fresh-start': {
      kind: 'do',
      source: 'registry',
      date: '2025',
    },
    notice: {
      kind: 'do',
      source: 'reading',
      date: '2026-11-28',
    },
    proof: {
      kind: 'do',
      source: 'reading',
      date: '2026-11-28',
    },
  },
} satisfies Symptom;
