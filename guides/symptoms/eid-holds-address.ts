import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'one-address': {
      kind: 'do',
      source: 'gateway-guide',
      date: '2025',
    },
    'other-address-there': {
      kind: 'do',
      source: 'reading',
      date: '2026-11-28',
    },
    support: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    merge: {
      kind: 'last',
      source: 'eu-login-portal',
      date: '2025',
    },
  },
} satisfies Symptom;
