import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  shows: {
    pages: ['eu-login/identify'],
    beside: true,
    present: [
      {
        css: 'form:has([name=whoamiSubmit], [autocomplete~=username], [name=username]) :is([role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback), form:has([name=whoamiSubmit], [autocomplete~=username], [name=username]) :is([role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback) *',
        text: '^(?!(.*[^a-zÀ-ῼ\\d])?([nv]00[0-9a-z]{5}([^a-zÀ-ῼ\\d]|$)|5305([^a-zÀ-ῼ\\d]|$)|eIDAS([^a-zÀ-ῼ\\d]|$))).*[a-zÀ-ῼ]{2}',
      },
    ],
    evidence: 'inferred',
    source:
      'eu-login.md 5: “user not found” after Next, wording unknown; error containers are guesses, only inside the form',
    date: '2026-11-22',
  },
  remedies: {
    'check-address': {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'nimic',
      date: '2025',
    },
    'ask-which': {
      kind: 'do',
      source: 'reading',
      date: '2026-11-22',
    },
    'create-account': {
      kind: 'do',
      journey: 'imi-first-access',
      source: 'imi-note',
      date: '2024-06',
    },
  },
} satisfies Symptom;
