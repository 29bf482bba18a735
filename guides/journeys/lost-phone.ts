import type { Journey } from '../schema.ts';

export default {
  source: 'eu-login-portal',
  date: '2025',
  start: 'https://ecas.ec.europa.eu/cas/userdata/myAccount.cgi',
  stages: {
    // Two answers decide (problems.md K4): is there another factor, and is the account an external one?
    questions: {
      'other-factor': { offWeb: 'do' },
      external: { offWeb: 'do' },
    },
    account: {
      enter: { pages: ['eu-login/identify', 'eu-login/authenticate'] },
      'my-account': { pages: ['eu-login/my-account'] },
      'lost-phone': { pages: ['eu-login/mobile-devices'], hint: 'delete' },
      add: { pages: ['eu-login/add-mobile-device', 'eu-login/initialise-app'] },
    },
    'sign-in': {
      'newest-link': { offWeb: 'mail' },
      enter: { pages: ['eu-login/identify', 'eu-login/authenticate'] },
      'second-factor': { pages: ['eu-login/second-factor-pin', 'eu-login/second-factor-qr'] },
      home: { pages: ['imi/home'] },
    },
    'last-resort': {
      'remove-all': { offWeb: 'do', last: true },
      'add-again': { offWeb: 'do', last: true },
    },
  },
} satisfies Journey;
