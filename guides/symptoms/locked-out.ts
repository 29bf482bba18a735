import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  shows: {
    pages: ['eu-login/authenticate'],
    beside: true,
    present: [
      {
        css: 'form:has(input[type=password]) :is([role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback), form:has(input[type=password]) :is([role=alert], .error, .srvErrors, .alert-danger, .invalid-feedback) *',
        text: '(^|[^a-zÀ-ῼ\\d])15 [a-zÀ-ῼ]',
      },
    ],
    evidence: 'inferred',
    source:
      'problems.md P25: the lock lasts 15 minutes; that the message says so is a guess, as are error containers',
    date: '2026-11-29',
  },
  remedies: {
    wait: {
      kind: 'do',
      journey: 'still-locked-out',
      source: 'eu-login',
      date: '2025',
    },
    basics: {
      kind: 'do',
      journey: 'still-locked-out',
      source: 'nimic',
      date: '2025',
    },
    'lost-password': {
      kind: 'do',
      journey: 'reset-password',
      source: 'nimic',
      date: '2025',
    },
    devices: {
      kind: 'do',
      journey: 'still-locked-out',
      source: 'nimic',
      date: '2025',
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
    'remove-all-devices': {
      kind: 'last',
      journey: 'new-or-lost-phone',
      source: 'eu-login-portal',
      date: '2025',
    },
    'delete-account': {
      kind: 'last',
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
