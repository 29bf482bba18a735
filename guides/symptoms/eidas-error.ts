import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  shows: {
    pages: ['eu-login/identify', 'eu-login/authenticate', 'eu-login/select-country'],
    beside: true,
    present: [
      {
        css: '[role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback, :is([role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback) *',
        text: '(^|[^a-zÀ-ῼ\\d])eIDAS([^a-zÀ-ῼ\\d]|$)',
      },
    ],
    evidence: 'inferred',
    source:
      'problems.md P16: the message names the eIDAS proxy service of a country; error containers are guesses',
    date: '2026-11-29',
  },
  remedies: {
    password: {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'nimic',
      date: '2025',
    },
    wait: {
      kind: 'do',
      source: 'eidas-news',
      date: '2024-01-07',
    },
  },
} satisfies Symptom;
