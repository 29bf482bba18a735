import { expect, test } from 'vitest';
import { coordinatorAddress, countryFor } from '../../report/coordinator.ts';

const known = { IT: { name: 'NIMIC', address: 'it@example.eu', source: 'nimic', date: '2025' }, EE: null };

test.each([
  ['IT', null, 'it@example.eu'],
  ['IT', 'own@example.eu', 'own@example.eu'],
  ['EE', null, null],
  ['XX', null, null],
  ['EE', 'own@example.eu', 'own@example.eu'],
])('%s with %s is written to at %s', (country, address, to) => {
  expect(coordinatorAddress({ country, address }, known)).toBe(to);
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
  expect(countryFor(languages, known)).toBe(country);
});
