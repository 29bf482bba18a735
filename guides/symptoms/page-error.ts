import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi', 'inail'],
  shows: {
    pages: [
      'eu-login/register',
      'eu-login/reset-password',
      'eu-login/change-password',
      'eu-login/initialise-password',
      'eu-login/add-mobile-device',
      'imi/legacy-login',
    ],
    beside: true,
    present: [
      {
        css: 'form :is([role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback), form :is([role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback) *',
        text: '^(?!(.*[^a-zÀ-ῼ\\d])?5305([^a-zÀ-ῼ\\d]|$)).*[a-zÀ-ῼ]{2}',
      },
    ],
    evidence: 'inferred',
    source:
      'eu-login.md 5: error containers are guesses; only inside the form, and nobody knows what the error means',
    date: '2026-11-29',
  },
  remedies: {
    look: {
      kind: 'do',
      source: 'reading',
      date: '2026-11-22',
    },
    field: {
      kind: 'do',
      source: 'reading',
      date: '2026-11-22',
    },
  },
} satisfies Symptom;
