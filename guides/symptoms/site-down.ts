import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    maintenance: {
      kind: 'do',
      sites: ['imi'],
      journey: 'imi-sign-in',
      source: 'nimic',
      date: '2025',
    },
    colleagues: {
      kind: 'do',
      source: 'nimic',
      date: '2025',
    },
    'eu-login-only': {
      kind: 'do',
      sites: ['eu-login', 'eu-login-portal'],
      source: 'reading',
      date: '2026-11-28',
    },
    basics: {
      kind: 'do',
      source: 'nimic',
      date: '2025',
    },
    later: {
      kind: 'do',
      source: 'reading',
      date: '2026-11-22',
    },
    coordinator: {
      kind: 'do',
      sites: ['imi'],
      journey: 'still-locked-out',
      source: 'nimic',
      date: '2025',
    },
    support: {
      kind: 'do',
      sites: ['eu-login', 'eu-login-portal'],
      source: 'eu-login-portal',
      date: '2025',
    },
  },
} satisfies Symptom;
