import type { Symptom } from '../schema.ts';

export default {
  sites: ['inail'],
  remedies: {
    fee: {
      kind: 'do',
      source: 'spid-fees',
      date: '2026-01-02',
    },
    document: {
      kind: 'do',
      source: 'spid-provider-help',
      date: '2026',
    },
    unused: {
      kind: 'do',
      source: 'spid-provider-help',
      date: '2026',
    },
    cie: {
      kind: 'do',
      journey: 'inail-sign-in',
      source: 'cie-portal',
      date: '2026',
    },
    provider: {
      kind: 'do',
      source: 'spid-provider-help',
      date: '2026',
    },
  },
} satisfies Symptom;
