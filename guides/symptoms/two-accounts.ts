import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    keep: {
      kind: 'do',
      source: 'gateway-guide',
      date: '2025',
    },
    which: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    'change-address': {
      kind: 'do',
      source: 'gateway-guide',
      date: '2025',
    },
    'delete-mistaken': {
      kind: 'last',
      source: 'gateway-guide',
      date: '2025',
    },
  },
} satisfies Symptom;
