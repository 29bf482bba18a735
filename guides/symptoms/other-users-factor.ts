import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  shows: {
    pages: [
      'eu-login/identify',
      'eu-login/authenticate',
      'eu-login/second-factor-pin',
      'eu-login/second-factor-qr',
      'eu-login/select-country',
    ],
    present: [
      {
        css: 'div, span, strong, b, em, p, dd, td, li, h1, h2, h3',
        text: '(^|[^a-zÀ-ῼ\\d])(n00[0-9a-z]{5}[^a-zÀ-ῼ\\d].*[^a-zÀ-ῼ\\d]v00[0-9a-z]{5}|v00[0-9a-z]{5}[^a-zÀ-ῼ\\d].*[^a-zÀ-ῼ\\d]n00[0-9a-z]{5})([^a-zÀ-ῼ\\d]|$)',
      },
    ],
    evidence: 'reported',
    source:
      'eu-login.md 5: EU Login Portal quotes the message, which names both users; two IDs in one sentence are the same in every language',
    date: '2025',
  },
  remedies: {
    'app-instead': {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'nimic',
      date: '2025',
    },
    devices: {
      kind: 'do',
      journey: 'new-or-lost-phone',
      source: 'eu-login-portal',
      date: '2025',
    },
    coordinator: {
      kind: 'do',
      journey: 'still-locked-out',
      source: 'nimic',
      date: '2025',
    },
    reconciliation: {
      kind: 'last',
      source: 'eu-login-portal',
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
