import type { Journey } from '../schema.ts';

export default {
  source: 'inail-notice',
  date: '2021-10',
  start: 'https://www.inail.it/portale/',
  stages: {
    'sign-in': {
      identity: { offWeb: 'do' },
      home: { pages: ['inail/home'] },
      access: { pages: ['inail/access'] },
      confirm: { offWeb: 'do' },
    },
    role: {
      role: { offWeb: 'do' },
      ask: { offWeb: 'ask' },
    },
  },
} satisfies Journey;
