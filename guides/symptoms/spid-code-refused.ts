import type { Symptom } from '../schema.ts';

export default {
  sites: ['inail'],
  remedies: {
    clock: {
      kind: 'do',
      source: 'spid-provider-help',
      date: '2026',
    },
    'right-service': {
      kind: 'do',
      source: 'spid-provider-help',
      date: '2026',
    },
    synchronise: {
      kind: 'do',
      source: 'spid-provider-help',
      date: '2026',
    },
    provider: {
      kind: 'do',
      source: 'spid-provider-help',
      date: '2026',
    },
  },
} satisfies Symptom;
