import type { Journey } from '../schema.ts';

export default {
  source: 'nimic',
  date: '2025',
  stages: {
    reset: {
      // eu-login.md 5: while the account is locked no reset works.
      wait: { offWeb: 'wait', clock: 'lock' },
      identify: { pages: ['eu-login/identify'] },
      lost: { pages: ['eu-login/authenticate'], hint: 'lost-password' },
      request: { pages: ['eu-login/reset-password'] },
    },
    password: {
      mail: { offWeb: 'mail', pages: ['eu-login/reset-requested'] },
      'new-password': { pages: ['eu-login/initialise-password', 'eu-login/change-password'] },
    },
    account: {
      'my-account': { pages: ['eu-login/my-account'] },
      devices: { pages: ['eu-login/mobile-devices'] },
      add: { pages: ['eu-login/add-mobile-device', 'eu-login/initialise-app'] },
      coordinator: { offWeb: 'ask' },
    },
    'sign-in': {
      'newest-link': { offWeb: 'mail', pages: ['eu-login/signed-in'] },
      enter: { pages: ['eu-login/identify', 'eu-login/authenticate'] },
      'second-factor': { pages: ['eu-login/second-factor-pin', 'eu-login/second-factor-qr'] },
      home: { pages: ['imi/home'] },
    },
    'last-resort': {
      'delete-account': { offWeb: 'do', last: true, pages: ['eu-login/delete-account'] },
      'start-again': { offWeb: 'do', last: true },
      'leave-imi': { offWeb: 'ask', last: true },
    },
  },
} satisfies Journey;
