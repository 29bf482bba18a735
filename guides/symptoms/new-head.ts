import type { Symptom } from '../schema.ts';

export default {
  sites: ['inail'],
  remedies: {
    takeover: {
      kind: 'do',
      source: 'inail-heads',
      date: '2021-10',
    },
    'then-delegate': {
      kind: 'do',
      source: 'inail-delegates',
      date: '2021-11',
    },
    office: {
      kind: 'do',
      source: 'inail-roles',
      date: '2021',
    },
  },
} satisfies Symptom;
