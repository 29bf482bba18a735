import type { Journey } from '../schema.ts';

export default {
  source: 'nimic',
  date: '2025',
  start: 'https://ec.europa.eu/internal_market/imi-net/',
  stages: {
    'sign-in': {
      start: { pages: ['imi/start'] },
      identify: { pages: ['eu-login/identify'] },
      authenticate: { pages: ['eu-login/authenticate'] },
      'second-factor': { pages: ['eu-login/second-factor-pin', 'eu-login/second-factor-qr'] },
    },
    arrived: {
      home: { pages: ['imi/home'] },
    },
  },
} satisfies Journey;
