import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'authorities-only': {
      kind: 'do',
      source: 'posting-portal',
      date: '2022-02',
    },
    hauliers: {
      kind: 'do',
      source: 'posting-portal',
      date: '2022-02',
    },
    professionals: {
      kind: 'do',
      source: 'imi-public',
      date: '2025',
    },
    solvit: {
      kind: 'do',
      source: 'imi-public',
      date: '2025',
    },
    'access-denied': {
      kind: 'do',
      source: 'posting-portal',
      date: '2022-02',
    },
  },
} satisfies Symptom;
