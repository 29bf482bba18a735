import { expect, test } from 'vitest';
import { guides } from '../../../guides/index.ts';
import { settings } from '../../../platform/items.ts';
import { applyPolicy } from '../../../platform/policy.ts';
import { speechIn } from '../../../platform/speech.ts';
import { type WelcomeData, welcomeView } from '../../../views/welcome/welcome.ts';

const speech = speechIn('en', {}, new Date('2026-11-28T10:00:00Z'));
const calm: WelcomeData = {
  settings: applyPolicy({}, settings.empty),
  progress: { current: null, places: {} },
  commands: [],
  permissions: ['storage'],
  newJourney: null,
  hasStorageFailed: false,
};
const viewFor = (changes: Partial<WelcomeData>) => welcomeView({ ...calm, ...changes }, guides, speech);

test('it offers every journey, the one under way too', () => {
  const ids = viewFor({ progress: { current: 'imi-sign-in', places: {} } }).offers.map(({ id }) => id);
  expect(ids.sort()).toEqual(Object.keys(guides.journeys).sort());
});

test('it explains each permission, that for the sites first', () => {
  const { permissions } = viewFor({});
  expect(permissions).toEqual([speech.say('permission/sites'), speech.say('permission/storage')]);
});

test('it names the key of the side panel, and the journey that has just begun', () => {
  expect(viewFor({}).panelKey).toBeNull();
  const commands = [
    { name: 'report', key: 'Alt+1' },
    { name: 'open-panel', key: 'Alt+2' },
  ];
  expect(viewFor({ commands }).panelKey).toBe('Alt+2');
  expect(viewFor({ newJourney: 'imi-sign-in' }).newJourney).toBe(speech.say('imi-sign-in'));
});

test('the organisation may fix the country', () => {
  const policy = { coordinatorCountry: 'EE' };
  const { country } = viewFor({ settings: applyPolicy(policy, settings.empty) });
  expect(country).toMatchObject({ current: 'EE', isFixed: true });
  expect(country.choices.map(({ name }) => name)).toContain('Estonia');
});
