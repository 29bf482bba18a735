import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
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
