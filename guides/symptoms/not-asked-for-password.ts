import type { Symptom } from '../schema.ts';

export default {
  sites: ['eu-login', 'eu-login-portal', 'imi'],
  remedies: {
    normal: {
      kind: 'do',
      source: 'adaptive-news',
      date: '2022-12-20',
    },
    'after-clearing': {
      kind: 'do',
      source: 'adaptive-news',
      date: '2022-12-20',
    },
    settings: {
      kind: 'do',
      source: 'adaptive-news',
      date: '2022-12-20',
    },
  },
} satisfies Symptom;
