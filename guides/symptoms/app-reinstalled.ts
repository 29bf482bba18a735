import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'delete-then-add': {
      kind: 'do',
      journey: 'new-or-lost-phone',
      source: 'eu-login-portal',
      date: '2025',
    },
    'other-factor': {
      kind: 'do',
      journey: 'new-or-lost-phone',
      source: 'eu-login-portal',
      date: '2025',
    },
    'own-pin': {
      kind: 'do',
      journey: 'set-up-second-factor',
      source: 'two-factor-page',
      date: '2025',
    },
    support: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    'remove-all-devices': {
      kind: 'last',
      journey: 'new-or-lost-phone',
      source: 'eu-login-portal',
      date: '2025',
    },
  },
} satisfies Symptom;
