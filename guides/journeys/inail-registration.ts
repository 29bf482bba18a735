import type { Journey } from '../schema.ts';

export default {
  source: 'inail-walk',
  date: '2016',
  historic: true,
  stages: {
    register: {
      home: { pages: ['inail/home'], hint: 'register' },
      choice: { pages: ['inail/registration-choice'] },
      form: { pages: ['inail/registration-form'] },
      mail: { offWeb: 'mail', pages: ['inail/registered'] },
    },
    'first-access': {
      activated: { pages: ['inail/activated'] },
      notice: { pages: ['inail/first-access'] },
      data: { pages: ['inail/personal-data'] },
      password: { pages: ['inail/change-password'] },
    },
  },
} satisfies Journey;
