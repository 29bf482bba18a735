import type { Journey } from '../schema.ts';

export default {
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
