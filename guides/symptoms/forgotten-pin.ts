import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'not-phone-pin': {
      kind: 'do',
      source: 'two-factor-page',
      date: '2025',
    },
    'in-app': {
      kind: 'do',
      journey: 'forgotten-pin',
      source: 'eu-login-portal',
      date: '2025',
    },
    qr: {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'reading',
      date: '2026-11-28',
    },
    'delete-then-add': {
      kind: 'do',
      journey: 'forgotten-pin',
      source: 'eu-login-portal',
      date: '2025',
    },
    'remove-all-devices': {
      kind: 'last',
      journey: 'forgotten-pin',
      source: 'eu-login-portal',
      date: '2025',
    },
  },
} satisfies Symptom;
