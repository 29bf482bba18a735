import type { Symptom } from '../schema.ts';

export default {
  sites: ['inail'],
  remedies: {
    'enter-once': {
      kind: 'do',
      source: 'inail-delegates',
      date: '2021-11',
    },
    path: {
      kind: 'do',
      source: 'inail-delegates',
      date: '2021-11',
    },
    inail: {
      kind: 'do',
      source: 'inail-roles',
      date: '2021',
    },
  },
} satisfies Symptom;
