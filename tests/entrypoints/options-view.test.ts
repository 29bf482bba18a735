import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewOf } from '../../entrypoints/options/view.ts';
import { guides } from '../../guides/index.ts';
import { settings } from '../../platform/items.ts';
import { under } from '../../platform/policy.ts';

const odd = ['', '/', '__proto__', 'constructor', '__proto__/x/y', 'imi/start/gone', '$t(name)', '{{x}}'];
const hint = fc.oneof(fc.constantFrom(...odd, 'imi/start/login', 'eu-login/identify/email'), fc.string());
const calm = {
  browser: { userAgent: '', brands: [] },
  commands: [],
  version: '1',
  file: null,
  brought: null,
  removal: null,
  trouble: null,
  typed: null,
};

test('the options can be drawn from whatever fits, and every hidden hint can be brought back', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(hint),
      fc.option(fc.oneof(fc.constantFrom('it', 'tlh', 'constructor'), fc.string())),
      fc.stringMatching(/^[A-Z]{2}$/),
      (hiddenHints, language, country) => {
        const own = { ...settings.empty, hiddenHints, language, coordinator: { country, address: null } };
        fc.pre(settings.fits(own));
        const { view } = viewOf({ ...calm, settings: under({}, own) });
        const shown = view.hidden.flatMap(({ hints }) => hints);
        expect(shown.map(({ id }) => id).sort()).toEqual([...hiddenHints].sort());
        for (const { text } of shown) expect(typeof text).toBe('string');
        for (const { name } of view.hidden) expect(typeof name).toBe('string');
      },
    ),
    { numRuns: 300 },
  );
});

test('a known address is told with its source, another country’s is not made up', () => {
  const known = (country: string) =>
    viewOf({
      ...calm,
      settings: under({}, { ...settings.empty, language: 'en', coordinator: { country, address: null } }),
    }).view.coordinator.known;
  expect(known('IT')).toContain('nimic@governo.it');
  expect(known('IT')).toContain('questions and answers');
  for (const country of Object.keys(guides.coordinators).filter((each) => each !== 'IT'))
    expect(known(country)).not.toContain('@');
});

test('countries stand in the order of the language, by their names in it', () => {
  const names = (language: string) =>
    viewOf({ ...calm, settings: under({}, { ...settings.empty, language }) }).view.coordinator.countries.map(
      ({ name }) => name,
    );
  expect(names('it')).toContain('Germania');
  expect(names('en').slice(0, 2)).toEqual(['Austria', 'Belgium']);
  expect(names('it')).toHaveLength(30);
});
