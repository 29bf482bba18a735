import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  shows: {
    pages: [
      'eu-login/authenticate',
      'eu-login/second-factor-pin',
      'eu-login/second-factor-qr',
      'eu-login/add-mobile-device',
      'eu-login/initialise-app',
      'eu-login/mobile-devices',
      'eu-login/my-account',
    ],
    beside: true,
    present: [
      {
        css: '[role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback, :is([role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback) *',
        text: '(^|[^a-zÀ-ῼ\\d])5305([^a-zÀ-ῼ\\d]|$)',
      },
    ],
    evidence: 'inferred',
    source:
      'problems.md P04: the number is the name of the portal’s first picture; error containers are guesses',
    date: '2026-11-29',
  },
  remedies: {
    'delete-then-add': {
      kind: 'do',
      journey: 'new-or-lost-phone',
      source: 'eu-login-portal',
      date: '2025',
    },
    meaning: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    'other-factor': {
      kind: 'do',
      source: 'eu-login-portal',
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
