import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guides } from '../../../guides/index.ts';
import { type Settings, settings } from '../../../platform/items.ts';
import { applyPolicy } from '../../../platform/policy.ts';
import type { PolicyProblem } from '../../../platform/policy-check.ts';
import type { Policy } from '../../../platform/policy-shape.ts';
import { languageFor, speechIn } from '../../../platform/speech.ts';
import { optionsView } from '../../../views/options/options.ts';
import type { OptionsView } from '../../../views/options/view.ts';

const odd = ['', '/', '__proto__', 'constructor', '__proto__/x/y', 'imi/start/gone', '$t(name)', '{{x}}'];
const hint = fc.oneof(fc.constantFrom(...odd, 'imi/start/login', 'eu-login/identify/email'), fc.string());
const calm = {
  browser: { userAgent: '', brands: [] },
  commands: [],
  version: '1',
  file: null,
  importNotice: null,
  removal: null,
  failure: null,
  invalidAddress: null,
  policyProblems: [],
};

function viewFor(stored: Settings) {
  const effective = applyPolicy({}, stored);
  const speech = speechIn(languageFor(effective.language, ['en']), {}, new Date());
  return optionsView({ ...calm, settings: effective }, guides, speech);
}

test('the options can be drawn from any valid data, and every hidden hint can be restored', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(hint),
      fc.option(fc.oneof(fc.constantFrom('it', 'tlh', 'constructor'), fc.string())),
      fc.stringMatching(/^[A-Z]{2}$/),
      (hiddenHints, language, country) => {
        const own = { ...settings.empty, hiddenHints, language, coordinator: { country, address: null } };
        fc.pre(settings.isValid(own));
        const { hiddenHints: pages } = viewFor(own);
        const shown = pages.flatMap(({ hints }) => hints);
        expect(shown.map(({ id }) => id).sort()).toEqual([...hiddenHints].sort());
        for (const { text } of shown) expect(typeof text).toBe('string');
        for (const { name } of pages) expect(typeof name).toBe('string');
      },
    ),
    { numRuns: 300 },
  );
});

test('a known address is shown with its source, and none is made up for another country', () => {
  const knownAddress = (country: string) =>
    viewFor({ ...settings.empty, language: 'en', coordinator: { country, address: null } }).coordinator
      .knownAddress;
  expect(knownAddress('IT')).toContain('nimic@governo.it');
  expect(knownAddress('IT')).toContain('questions and answers');
  for (const country of Object.keys(guides.coordinators).filter((each) => each !== 'IT'))
    expect(knownAddress(country)).not.toContain('@');
});

test('countries are sorted by their names in the language', () => {
  const names = (language: string) =>
    viewFor({ ...settings.empty, language }).coordinator.countries.map(({ name }) => name);
  expect(names('it')).toContain('Germania');
  expect(names('en').slice(0, 2)).toEqual(['Austria', 'Belgium']);
  expect(names('it')).toHaveLength(30);
});

test.each<[string, Policy, PolicyProblem[], OptionsView['organisation']]>([
  ['nothing is wrong', { language: 'it' }, [], null],
  [
    'pictures are off',
    { pictures: false },
    [],
    { notices: ['Your organisation has switched off pictures in reports.'], problems: [] },
  ],
  [
    'an invalid link and an unknown site',
    { sitesOff: ['inail', 'imii'] },
    [{ key: 'answers › 2 › link', reason: 'link' }],
    {
      notices: [],
      problems: [
        '“answers › 2 › link”: not an address that begins with https://.',
        '“sitesOff › imii”: this name is not known here.',
      ],
    },
  ],
])(
  'what the organisation has set, and what is left out of it, is told where %s',
  (_, policy, problems, told) => {
    const speech = speechIn('en', {}, new Date());
    const data = { ...calm, settings: applyPolicy(policy, settings.empty), policyProblems: problems };
    expect(optionsView(data, guides, speech).organisation).toEqual(told);
  },
);
