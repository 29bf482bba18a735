import type { Journey } from '../schema.ts';

export default {
  source: 'funding-guide',
  date: '2025',
  start: 'https://ecas.ec.europa.eu/cas/userdata/myAccount.cgi',
  stages: {
    choose: {
      device: { offWeb: 'do' },
      // Whether IMI takes each of them nobody has confirmed (problems.md P09).
      coordinator: { offWeb: 'ask' },
    },
    account: {
      enter: { pages: ['eu-login/identify', 'eu-login/authenticate'] },
      'my-account': { pages: ['eu-login/my-account'], hint: 'security-keys' },
      'set-up': { offWeb: 'do' },
    },
    'sign-in': {
      'newest-link': { offWeb: 'mail' },
      again: { pages: ['eu-login/identify', 'eu-login/authenticate'] },
      home: { pages: ['imi/home'] },
    },
  },
} satisfies Journey;
