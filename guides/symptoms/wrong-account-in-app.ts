import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    switch: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    unlink: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    'check-id': {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
  },
} satisfies Symptom;
