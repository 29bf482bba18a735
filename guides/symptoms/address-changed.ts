import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'coordinator-first': {
      kind: 'do',
      source: 'nimic',
      date: '2025',
    },
    configure: {
      kind: 'do',
      source: 'gateway-guide',
      date: '2025',
    },
    'old-mailbox': {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    'it-office': {
      kind: 'do',
      source: 'reading',
      date: '2026-11-28',
    },
    'newest-link': {
      kind: 'do',
      journey: 'imi-link-existing-account',
      source: 'nimic',
      date: '2025',
    },
  },
} satisfies Symptom;
