import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  shows: {
    pages: ['eu-login/second-factor-qr'],
    beside: true,
    present: [
      {
        css: 'form:has(input:is([type=text], [type=tel], [type=number], :not([type]))) :is([role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback), form:has(input:is([type=text], [type=tel], [type=number], :not([type]))) :is([role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback) *',
        text: '^(?!(.*[^a-zÀ-ῼ\\d])?([nv]00[0-9a-z]{5}([^a-zÀ-ῼ\\d]|$)|5305([^a-zÀ-ῼ\\d]|$)|eIDAS([^a-zÀ-ῼ\\d]|$))).*[a-zÀ-ῼ]{2}',
      },
      {
        css: '[role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback, :is([role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback) *',
        text: '(^|[^a-zÀ-ῼ\\d])([nv]00[0-9a-z]{5}|5305|eIDAS)([^a-zÀ-ῼ\\d]|$)',
        count: 0,
      },
    ],
    evidence: 'inferred',
    source:
      'eu-login.md 5: error containers are guesses; only inside the form that asks for the code. One that names a user ID says something else',
    date: '2026-11-22',
  },
  remedies: {
    'scan-from-app': {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'eu-login-portal',
      date: '2025',
    },
    'fresh-code': {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'reading',
      date: '2026-11-22',
    },
    permissions: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    'pin-instead': {
      kind: 'do',
      journey: 'imi-sign-in',
      source: 'nimic',
      date: '2025',
    },
    devices: {
      kind: 'do',
      journey: 'set-up-second-factor',
      source: 'nimic',
      date: '2025',
    },
  },
} satisfies Symptom;
