import type { Symptom } from '../schema.ts';

export default {
  sites: ['inail'],
  remedies: {
    'without-card': {
      kind: 'do',
      journey: 'inail-sign-in',
      source: 'cie-portal',
      date: '2026',
    },
    'whole-pin': {
      kind: 'do',
      source: 'cie-portal',
      date: '2026',
    },
    puk: {
      kind: 'do',
      source: 'cie-portal',
      date: '2026',
    },
    'lost-codes': {
      kind: 'do',
      source: 'cie-portal',
      date: '2026',
    },
    'other-way': {
      kind: 'do',
      journey: 'inail-sign-in',
      source: 'id-reports',
      date: '2026-07-01',
    },
  },
} satisfies Symptom;
