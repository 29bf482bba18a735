import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    'open-app': {
      kind: 'do',
      journey: 'nothing-on-the-phone',
      source: 'eu-login-portal',
      date: '2025',
    },
    'qr-offline': {
      kind: 'do',
      journey: 'nothing-on-the-phone',
      source: 'eu-login-portal',
      date: '2025',
    },
    internet: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    permissions: {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
    'right-account': {
      kind: 'do',
      source: 'eu-login-portal',
      date: '2025',
    },
  },
} satisfies Symptom;
