import { afterEach, describe, expect, test, vi } from 'vitest';
import { settings } from '../../platform/items.ts';
import { applyPolicy } from '../../platform/policy.ts';
import { policyKeys } from '../../platform/policy-keys.ts';
import type { Policy } from '../../platform/policy-shape.ts';
import { fakeStorage } from './storage.ts';

const ownSettings = {
  ...settings.empty,
  language: 'en',
  hiddenSites: ['inail'],
  coordinator: { country: 'EE', address: 'own@example.ee' },
};
const answer = { title: 'The card reader is not found', remedies: ['Plug it in.'] };
const fullPolicy: Required<Policy> = {
  language: 'it',
  defaultLanguage: 'fr',
  hints: false,
  sitesOff: ['imi'],
  journeys: ['lost-phone'],
  reminders: false,
  pictures: false,
  coordinatorCountry: 'IT',
  coordinatorName: 'Help desk',
  coordinatorAddress: 'imi@comune.example',
  coordinatorLanguage: 'it',
  coordinatorLink: 'https://comune.example/',
  answers: [answer],
};
/** Keys that nobody else could set: nothing is locked by them. */
const NOT_LOCKED = [
  ...['defaultLanguage', 'journeys', 'pictures', 'answers'],
  ...['coordinatorName', 'coordinatorLanguage', 'coordinatorLink'],
];

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('settings under a policy', () => {
  test('without a policy they are the person’s own, and can be changed', () => {
    const { fixed, organisation, chosenLanguage, ...rest } = applyPolicy({}, ownSettings);
    expect(rest).toEqual(ownSettings);
    expect(chosenLanguage).toBe('en');
    expect(Object.values(fixed).flat()).not.toContain(true);
    expect(organisation).toEqual({
      defaultLanguage: null,
      journeys: null,
      pictures: true,
      office: { name: null, language: null, link: null },
      answers: [],
    });
  });

  test('with every key set', () => {
    expect(applyPolicy(fullPolicy, ownSettings)).toEqual({
      ...ownSettings,
      language: 'it',
      chosenLanguage: 'it',
      hints: false,
      reminders: false,
      hiddenSites: ['inail', 'imi'],
      coordinator: { country: 'IT', address: 'imi@comune.example' },
      organisation: {
        defaultLanguage: 'fr',
        journeys: ['lost-phone'],
        pictures: false,
        office: { name: 'Help desk', language: 'it', link: 'https://comune.example/' },
        answers: [answer],
      },
      fixed: { language: true, hints: true, reminders: true, country: true, address: true, sites: ['imi'] },
    });
  });

  test.each(Object.keys(policyKeys))(
    '%s locks one setting at most, and nothing without it is locked',
    (key) => {
      const { fixed } = applyPolicy({ [key]: fullPolicy[key as keyof Policy] }, ownSettings);
      const locks = Object.values(fixed).filter((lock) => lock === true || (lock as string[]).length > 0);
      expect(locks).toHaveLength(NOT_LOCKED.includes(key) ? 0 : 1);
    },
  );

  test('the default language holds until the person chooses one', () => {
    const inForce = (language: string | null) =>
      applyPolicy({ defaultLanguage: 'fr' }, { ...ownSettings, language });
    expect(inForce(null)).toMatchObject({ language: 'fr', chosenLanguage: null, fixed: { language: false } });
    expect(inForce('de')).toMatchObject({ language: 'de', chosenLanguage: 'de' });
  });
});

describe('the effective settings', () => {
  async function inForceOver(managed: unknown, stored: Record<string, unknown> = {}) {
    const storage = fakeStorage({ settings: { version: settings.version, value: ownSettings }, ...stored });
    vi.stubGlobal('chrome', { storage: { ...storage, managed } });
    vi.resetModules();
    const { effectiveSettings } = await import('../../platform/policy.ts');
    return { storage, inForce: effectiveSettings };
  }

  test('give way to the organisation’s, and ignored keys are recorded', async () => {
    const { inForce, storage } = await inForceOver({ get: async () => ({ ...fullPolicy, hints: 'no' }) });
    const { hints: _, ...rest } = fullPolicy;
    expect(await inForce()).toEqual(applyPolicy(rest, ownSettings));
    expect(storage.contents['policy-problems']).toMatchObject({ value: [{ key: 'hints', reason: 'form' }] });
  });

  test.each([
    [
      'there is no policy, as Firefox says it',
      { get: () => Promise.reject(new Error('Managed storage manifest not found')) },
    ],
    ['the browser knows none', undefined],
    ['it was taken away', { get: async () => ({}) }],
  ])('are the person’s own again where %s', async (_, managedPolicy) => {
    const before = {
      policy: { version: 1, value: fullPolicy },
      'policy-problems': { version: 1, value: [{ key: 'hint', reason: 'unknown' }] },
    };
    const { inForce, storage } = await inForceOver(managedPolicy, before);
    expect(await inForce()).toEqual(applyPolicy({}, ownSettings));
    expect(storage.contents).toMatchObject({ policy: { value: {} }, 'policy-problems': { value: [] } });
  });

  test('follow the last known policy, checked again, until the browser reports one', async () => {
    let tell: (policy: unknown) => void = () => undefined;
    const { inForce, storage } = await inForceOver(
      { get: () => new Promise((done) => (tell = done)) },
      { policy: { version: 1, value: { hints: false, coordinatorLink: 'javascript:alert(1)' } } },
    );
    expect(await inForce()).toEqual(applyPolicy({ hints: false }, ownSettings));
    tell({ language: 'it' });
    await vi.waitFor(async () =>
      expect(await storage.local.get('policy')).toMatchObject({ policy: { value: { language: 'it' } } }),
    );
  });

  test('follow the policy when the browser says that it has changed, whatever area else changes', async () => {
    const listeners: ((changes: object, area: string) => void)[] = [];
    let managedPolicy: Policy = {};
    const { storage } = await inForceOver({ get: async () => managedPolicy });
    const { storage: area } = (globalThis as unknown as { chrome: { storage: object } }).chrome;
    Object.assign(area, { onChanged: { addListener: listeners.push.bind(listeners) } });
    const { followPolicy } = await import('../../platform/policy.ts');
    followPolicy();
    managedPolicy = { hints: false };
    for (const name of ['local', 'managed']) {
      expect(storage.contents).not.toHaveProperty('policy');
      listeners[0]?.({}, name);
    }
    await vi.waitFor(() => expect(storage.contents).toMatchObject({ policy: { value: { hints: false } } }));
  });
});
