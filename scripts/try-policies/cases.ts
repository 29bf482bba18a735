import words from '../../locales/en.json' with { type: 'json' };
import { policyKeys } from '../../platform/policy-keys.ts';

/** Facts read off the extension's pages and a practice page. */
export interface Sight {
  /** Language of the options page. */
  language: string;
  /** Whether the language, and the address of the coordinator, cannot be changed. */
  locks: [language: boolean, address: boolean];
  address: string;
  /** Sentences on what of the policy is left out. */
  problems: string[];
  /** First answer that the finder gives to `QUESTION`, with whose it is. */
  answer: string | null;
  /** Whether hints stand on a practice page. */
  hasHints: boolean;
  /** Whether the browser says that a policy keeps the extension off a tab. */
  isKeptOff: boolean;
}

/** Text that is looked for in the finder. */
export const QUESTION = 'office card reader not found';

/** Settings that the person makes before there is any policy. */
export const OWN = { language: 'de', address: 'own@example.de' };

const TITLE = 'The office card reader is not found';
const MARKED = `${TITLE} ${words['popup/symptoms/organisation']}`;

const problem = (key: string, reason: keyof typeof REASONS) => REASONS[reason].replace('{{key}}', key);
const REASONS = {
  form: words['options/policy/form'],
  long: words['options/policy/long'],
  address: words['options/policy/address'],
  link: words['options/policy/link'],
  name: words['options/policy/name'],
  unknown: words['options/policy/unknown'],
};

/** A policy, and what must be seen under it. */
export interface PolicyCase {
  name: string;
  /** Null: the ready file in docs/policies, unchanged. */
  policy: Record<string, unknown> | null;
  /** Hosts from which the browser keeps the extension, and hosts that it opens again; Chromium only. */
  hosts?: { blocked: string[]; allowed: string[] };
  sight: Partial<Sight>;
}

const free: Partial<Sight> = {
  language: OWN.language,
  locks: [false, false],
  address: OWN.address,
  problems: [],
  hasHints: true,
};

const right = {
  language: 'en',
  coordinatorAddress: 'helpdesk@example.it',
  answers: [{ title: TITLE, remedies: ['Plug it in.'], link: 'https://intranet.example/' }],
};

const MEGABYTES = 10 * 2 ** 20;

/** Values whose content is wrong: each browser hands them over. */
const wrong = {
  language: 'en',
  coordinatorAddress: 'a@b.it\r\nBcc: c@d.it',
  coordinatorName: 'x'.repeat(MEGABYTES),
  sitesOff: ['imii'],
  answers: [{ title: TITLE, remedies: ['<script>alert(1)</script>'], link: 'javascript:alert(1)' }],
};

const wrongSight: Partial<Sight> = {
  language: 'en',
  locks: [true, false],
  address: OWN.address,
  answer: MARKED,
  problems: [
    problem('coordinatorName', 'long'),
    problem('coordinatorAddress', 'address'),
    problem('answers › 1 › link', 'link'),
    problem('sitesOff › imii', 'name'),
  ],
};

/** Values of another type, and keys that nobody knows: Chromium does not hand these over, Firefox does. */
const strange = { language: 'en', hints: 'no', somethingElse: 1 };

/** Cases in their order: the profile stays the same from one to the next. */
export function casesFor(isFirefox: boolean): PolicyCase[] {
  const ownSites = ['*://*.europa.eu', '*://*.inail.it'];
  const strangeProblems = [problem('hints', 'form'), problem('somethingElse', 'unknown')];
  const hosts: PolicyCase[] = [
    {
      name: 'kept off the sites: no hints',
      policy: {},
      hosts: { blocked: ownSites, allowed: [] },
      sight: { hasHints: false, isKeptOff: true },
    },
    {
      name: 'kept off, and let in again by runtime_allowed_hosts: hints',
      policy: {},
      hosts: { blocked: ownSites, allowed: ['https://ecas.ec.europa.eu'] },
      sight: { hasHints: true, isKeptOff: false },
    },
  ];
  return [
    {
      name: 'the ready file: its office is locked, its answer found, and the person’s language stays',
      policy: null,
      sight: {
        language: OWN.language,
        locks: [false, true],
        address: String(policyKeys.coordinatorAddress.example),
        problems: [],
        hasHints: true,
      },
    },
    {
      name: 'a value is set: it is seen, and locked; the own answer is found',
      policy: right,
      sight: {
        language: 'en',
        locks: [true, true],
        address: right.coordinatorAddress,
        problems: [],
        answer: MARKED,
        hasHints: true,
      },
    },
    { name: 'values are wrong: the options name them, and the rest holds', policy: wrong, sight: wrongSight },
    {
      name: isFirefox
        ? 'types and keys are wrong: the options name them, and the rest holds'
        : 'types and keys are wrong: the browser leaves them out, and the rest holds',
      policy: strange,
      sight: { language: 'en', locks: [true, false], problems: isFirefox ? strangeProblems : [] },
    },
    ...(isFirefox ? [] : hosts),
    { name: 'the policy is taken away: the person’s own is back', policy: {}, sight: free },
  ];
}
