import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'choose-app': {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'nimic',
      date: '2025',
    },
    'my-account': {
      kind: 'do',
      journey: 'set-up-second-factor',
      source: 'nimic',
      date: '2025',
    },
    support: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
  },
} satisfies Symptom;
