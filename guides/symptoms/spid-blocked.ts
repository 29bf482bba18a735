import type { Symptom } from '../schema.ts';

export default {
  sites: ['inail'],
  remedies: {
    stop: {
      kind: 'do',
      source: 'spid-provider-help',
      date: '2026',
    },
    unblock: {
      kind: 'do',
      source: 'spid-provider-help',
      date: '2026',
    },
    level: {
      kind: 'do',
      source: 'spid-provider-help',
      date: '2026',
    },
    'other-way': {
      kind: 'do',
      journey: 'inail-sign-in',
      source: 'id-reports',
      date: '2026-07-01',
    },
    provider: {
      kind: 'do',
      source: 'spid-provider-help',
      date: '2026',
    },
  },
} satisfies Symptom;
