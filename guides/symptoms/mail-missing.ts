import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    wait: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    spam: {
      kind: 'do',
      source: 'imi-note',
      date: '2024-06',
    },
    'right-mailbox': {
      kind: 'do',
      source: 'reading',
      date: '2026-11-22',
    },
    'once-a-day': {
      kind: 'do',
      journey: 'reset-password',
      source: 'eu-login-portal',
      date: '2025',
    },
    'it-office': {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    coordinator: {
      kind: 'do',
      journey: 'still-locked-out',
      source: 'nimic',
      date: '2025',
    },
  },
} satisfies Symptom;
