import type { Policy, PolicyShape, TextKind } from './policy-shape.ts';

/** Key of the policy: its shape, and what administrators read about it. */
export interface PolicyKey {
  shape: PolicyShape;
  title: string;
  description: string;
  /** Behaviour without the key. */
  otherwise: string;
  example: unknown;
}

const text = (kind: TextKind, limit: number): PolicyShape => ({ type: 'string', kind, limit });
const ids: PolicyShape = { type: 'array', items: text('id', 60), limit: 50 };

const ANSWER: PolicyShape = {
  type: 'object',
  properties: {
    title: text('line', 200),
    phrasings: { type: 'array', items: text('line', 200), limit: 20 },
    remedies: { type: 'array', items: text('text', 600), limit: 10 },
    link: text('link', 500),
  },
  required: ['title', 'remedies'],
};

/**
 * Every key of the policy. The schema for the browsers, the ready files and the table for administrators are made from
 * this list (`scripts/policies`).
 */
export const policyKeys: Record<keyof Policy, PolicyKey> = {
  language: {
    shape: text('language', 2),
    title: 'Language',
    description:
      'Code of the language in which Segnavia speaks, whatever the browser says. Nobody can change it.',
    otherwise: 'each person chooses',
    example: 'it',
  },
  defaultLanguage: {
    shape: text('language', 2),
    title: 'Default language',
    description: 'Code of the language in which Segnavia speaks until a person chooses another.',
    otherwise: 'the language of the browser',
    example: 'it',
  },
  hints: {
    shape: { type: 'boolean' },
    title: 'Hints on the pages',
    description: 'true: hints are on; false: they are off. The popup works either way.',
    otherwise: 'on, and each person chooses',
    example: true,
  },
  sitesOff: {
    shape: ids,
    title: 'Sites without hints',
    description: 'Sites on which Segnavia shows no hints: "imi", "eu-login", "eu-login-portal", "inail".',
    otherwise: 'hints on every site, and each person chooses',
    example: ['inail'],
  },
  journeys: {
    shape: ids,
    title: 'Journeys offered',
    description: 'Journeys that people can begin, by the names of the files in guides/journeys.',
    otherwise: 'all journeys',
    example: ['imi-sign-in', 'imi-first-access', 'lost-phone'],
  },
  reminders: {
    shape: { type: 'boolean' },
    title: 'Reminders',
    description: 'Whether clocks that a person has started remind of what runs out.',
    otherwise: 'on, and each person chooses',
    example: true,
  },
  pictures: {
    shape: { type: 'boolean' },
    title: 'Pictures in reports',
    description: 'false: reports are made without a picture of the page, and none is taken.',
    otherwise: 'on; each person looks at the picture before it goes anywhere',
    example: false,
  },
  coordinatorCountry: {
    shape: text('country', 2),
    title: 'Country of the IMI coordinator',
    description: 'Two capital letters (ISO 3166).',
    otherwise: 'each person chooses',
    example: 'IT',
  },
  coordinatorName: {
    shape: text('line', 120),
    title: 'Name of the office that receives reports',
    description: 'The coordinator, or your own help desk, as people know it.',
    otherwise: 'the IMI coordinator of the country',
    example: 'Help desk of the Comune di Esempio',
  },
  coordinatorAddress: {
    shape: text('address', 254),
    title: 'E-mail address of that office',
    description: 'Reports and requests for training are addressed to it. One plain address.',
    otherwise: 'the address that the person enters, else the known one of the country',
    example: 'helpdesk@comune.esempio.it',
  },
  coordinatorLanguage: {
    shape: text('language', 2),
    title: 'Language of that office',
    description: 'Code of the language that it reads; people are told.',
    otherwise: 'nothing is said about it',
    example: 'it',
  },
  coordinatorLink: {
    shape: text('link', 500),
    title: 'Page of that office',
    description: 'Address of its page, over https.',
    otherwise: 'no link',
    example: 'https://intranet.comune.esempio.it/help',
  },
  answers: {
    shape: { type: 'array', items: ANSWER, limit: 20 },
    title: 'Answers of your own in the finder',
    description:
      'Up to 20 answers in plain text, each with a title, remedies, and if you like other phrasings and one link over https.',
    otherwise: 'only the answers that come with Segnavia',
    example: [
      {
        title: 'The office card reader is not found',
        phrasings: ['smart card reader does not work', 'no reader detected'],
        remedies: ['Plug the reader into the port at the back.', 'Call extension 1234.'],
        link: 'https://intranet.comune.esempio.it/card-reader',
      },
    ],
  },
};
