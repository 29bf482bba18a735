import { expect, test } from 'vitest';
import { coordinatorAddress, countryFor, mailLanguage } from '../../report/coordinator.ts';

const coordinators = {
  IT: { name: 'NIMIC', address: 'it@example.eu', source: 'nimic', date: '2025' },
  EE: null,
};

test.each([
  ['IT', null, 'it@example.eu'],
  ['IT', 'own@example.eu', 'own@example.eu'],
  ['EE', null, null],
  ['XX', null, null],
  ['EE', 'own@example.eu', 'own@example.eu'],
])('%s with %s is written to at %s', (country, address, to) => {
  expect(coordinatorAddress({ country, address }, coordinators)).toBe(to);
});

test.each<[string[], string | null]>([
  [['it'], 'IT'],
  [['it-CH', 'it'], 'IT'],
  [['et-EE'], 'EE'],
  [['et'], 'EE'],
  [['en-US', 'et'], 'EE'],
  [['en-GB', 'en'], null],
  [['ru-EE', 'it'], 'EE'],
  [['', 'no language', 'constructor'], null],
  [[], null],
])('a browser in %j is in %s', (languages, country) => {
  expect(countryFor(languages, coordinators)).toBe(country);
});

test.each([
  ['IT', 'pl', 'it'],
  ['IT', 'it', 'it'],
  ['BE', 'fr', 'fr'],
  ['BE', 'it', 'nl'],
  ['LU', 'it', 'fr'],
  ['LI', 'it', 'de'],
  ['CY', 'en', 'el'],
  ['GR', 'en', 'el'],
  ['AT', 'hr', 'de'],
  ['IE', 'pl', 'en'],
  ['IS', 'de', 'is'],
])('the coordinator of %s is written to by who speaks %s in %s', (country, own, language) => {
  expect(mailLanguage(country, own)).toBe(language);
});
