import type { Journey } from '../schema.ts';

export default {
  source: 'inail-walk',
  date: '2016',
  historic: true,
  stages: {
    request: {
      form: { offWeb: 'do' },
      service: { pages: ['inail/services'] },
      request: { pages: ['inail/credentials-request'] },
      attachments: { pages: ['inail/attachments'] },
    },
    password: {
      sms: { offWeb: 'phone' },
      mail: { offWeb: 'mail' },
    },
  },
} satisfies Journey;
