import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  shows: {
    pages: ['eu-login/authenticate', 'eu-login/second-factor-pin', 'eu-login/second-factor-qr'],
    present: [
      {
        css: 'div, span, strong, b, em, p, dd, td, li, h2, h3, label, output',
        text: '^v00[0-9a-z]{5}(\\s*\\(.{2,40}\\))?$',
      },
    ],
    evidence: 'reported',
    source:
      'eu-login.md 5: v00… are accounts that an eID or a social network has opened; seed 001: the ID stands under the greeting',
    date: '2025',
  },
  remedies: {
    'start-again': {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'nimic',
      date: '2025',
    },
    'other-email': {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'imi-note',
      date: '2024-06',
    },
    'newest-link': {
      kind: 'do',
      journey: 'imi-link-existing-account',
      source: 'nimic',
      date: '2025',
    },
    coordinator: {
      kind: 'do',
      journey: 'still-locked-out',
      source: 'nimic',
      date: '2025',
    },
    'imi-deletion': {
      kind: 'last',
      journey: 'still-locked-out',
      source: 'nimic',
      date: '2025',
    },
  },
} satisfies Symptom;
