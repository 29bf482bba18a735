import type { Symptom } from '../schema.ts';

export default {
  sites: ['inail'],
  remedies: {
    'identity-not-role': {
      kind: 'do',
      journey: 'inail-sign-in',
      source: 'inail-roles',
      date: '2021',
    },
    'wait-hours': {
      kind: 'do',
      source: 'inail-roles',
      date: '2021',
    },
    associate: {
      kind: 'do',
      source: 'inail-roles',
      date: '2021',
    },
    profile: {
      kind: 'do',
      source: 'inail-enabling',
      date: '2021-10',
    },
    inail: {
      kind: 'do',
      source: 'inail-roles',
      date: '2021',
    },
  },
} satisfies Symptom;
