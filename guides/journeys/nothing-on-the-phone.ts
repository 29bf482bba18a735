import type { Journey } from '../schema.ts';

export default {
  source: 'funding-guide',
  date: '2025',
  stages: {
    phone: {
      'open-app': { offWeb: 'phone' },
      account: { offWeb: 'phone' },
      internet: { offWeb: 'phone' },
      permissions: { offWeb: 'phone' },
    },
    'sign-in': {
      enter: { pages: ['eu-login/identify', 'eu-login/authenticate'] },
      qr: { pages: ['eu-login/second-factor-qr'] },
      home: { pages: ['imi/home'] },
    },
  },
} satisfies Journey;
