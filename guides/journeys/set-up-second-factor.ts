import type { Journey } from '../schema.ts';

export default {
  source: 'nimic',
  date: '2025',
  start: 'https://ecas.ec.europa.eu/cas/userdata/myAccount.cgi',
  stages: {
    account: {
      install: { offWeb: 'phone' },
      enter: { pages: ['eu-login/identify', 'eu-login/authenticate'] },
      'my-account': { pages: ['eu-login/my-account'] },
      devices: { pages: ['eu-login/mobile-devices'] },
    },
    phone: {
      add: { pages: ['eu-login/add-mobile-device'] },
      scan: { pages: ['eu-login/initialise-app'] },
      check: { pages: ['eu-login/mobile-devices'] },
    },
    'sign-in': {
      'newest-link': { offWeb: 'mail' },
      enter: { pages: ['eu-login/identify', 'eu-login/authenticate'] },
      'second-factor': { pages: ['eu-login/second-factor-pin', 'eu-login/second-factor-qr'] },
      home: { pages: ['imi/home'] },
    },
  },
} satisfies Journey;
