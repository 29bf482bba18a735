import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'other-device': {
      kind: 'do',
      source: 'europass',
      date: '2025',
    },
    key: {
      kind: 'do',
      journey: 'no-smartphone',
      source: 'eu-login-portal',
      date: '2025',
    },
    'imi-unknown': {
      kind: 'do',
      source: 'reading',
      date: '2026-11-28',
    },
    'phone-only': {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    office: {
      kind: 'do',
      source: 'reading',
      date: '2026-11-28',
    },
  },
} satisfies Symptom;
