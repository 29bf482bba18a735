import type { Symptom } from '../schema.ts';

export default {
  sites: ['inail'],
  remedies: {
    'spid-cie-cns': {
      kind: 'do',
      journey: 'inail-sign-in',
      source: 'inail-notice',
      date: '2021-10',
    },
    role: {
      kind: 'do',
      journey: 'inail-sign-in',
      source: 'inail-roles',
      date: '2021',
    },
  },
} satisfies Symptom;
