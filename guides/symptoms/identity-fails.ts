import type { Symptom } from '../schema.ts';

export default {
  sites: ['inail'],
  remedies: {
    'other-way': {
      kind: 'do',
      journey: 'inail-sign-in',
      source: 'id-reports',
      date: '2026-07-01',
    },
    'other-network': {
      kind: 'do',
      source: 'id-reports',
      date: '2026-07-01',
    },
    reader: {
      kind: 'do',
      source: 'id-reports',
      date: '2026-07-01',
    },
    later: {
      kind: 'do',
      source: 'id-reports',
      date: '2026-07-01',
    },
  },
} satisfies Symptom;
