import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    institution: {
      kind: 'do',
      source: 'eu-login',
      date: '2025',
    },
    alias: {
      kind: 'do',
      source: 'blocked-domains',
      date: '2026-04-27',
    },
    support: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
  },
} satisfies Symptom;
