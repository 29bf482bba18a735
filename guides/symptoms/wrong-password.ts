import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  shows: {
    pages: ['eu-login/authenticate'],
    beside: true,
    present: [
      {
        css: 'form:has(input[type=password]) :is([role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback), form:has(input[type=password]) :is([role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback) *',
        text: '^(?!(.*[^a-zÀ-ῼ\\d])?([nv]00[0-9a-z]{5}([^a-zÀ-ῼ\\d]|$)|5305([^a-zÀ-ῼ\\d]|$)|eIDAS([^a-zÀ-ῼ\\d]|$)|15 [a-zÀ-ῼ])).*[a-zÀ-ῼ]{2}',
      },
      {
        css: '[role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback, :is([role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback) *',
        text: '(^|[^a-zÀ-ῼ\\d])([nv]00[0-9a-z]{5}|5305|eIDAS)([^a-zÀ-ῼ\\d]|$)',
        count: 0,
      },
    ],
    evidence: 'inferred',
    source:
      'eu-login.md 5: error containers are guesses; only inside the form, where the notices of the page are not. One that names a user ID says something else',
    date: '2026-11-22',
  },
  remedies: {
    'type-again': {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'imi-note',
      date: '2024-06',
    },
    'saved-password': {
      kind: 'do',
      source: 'nimic',
      date: '2025',
    },
    'lost-password': {
      kind: 'do',
      journey: 'reset-password',
      source: 'nimic',
      date: '2025',
    },
    wait: {
      kind: 'do',
      journey: 'still-locked-out',
      source: 'eu-login',
      date: '2025',
    },
    'newest-link': {
      kind: 'do',
      journey: 'imi-link-existing-account',
      source: 'nimic',
      date: '2025',
    },
  },
} satisfies Symptom;
