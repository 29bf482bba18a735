import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'password-manager': {
      kind: 'do',
      source: 'key-reports',
      date: '2023-12',
    },
    bluetooth: {
      kind: 'do',
      source: 'funding-guide',
      date: '2025',
    },
    'this-computer': {
      kind: 'do',
      source: 'funding-guide',
      date: '2025',
    },
    'app-too': {
      kind: 'do',
      journey: 'set-up-second-factor',
      source: 'eu-login-portal',
      date: '2025',
    },
  },
} satisfies Symptom;
