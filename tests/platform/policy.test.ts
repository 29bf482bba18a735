import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settings } from '../../platform/items.ts';
import { applyPolicy, type Policy, policyFrom } from '../../platform/policy.ts';
import { fakeStorage } from './storage.ts';

const own = {
  ...settings.empty,
  language: 'en',
  hiddenSites: ['inail'],
  coordinator: { country: 'EE', address: 'own@example.ee' },
};
const all: Required<Policy> = {
  language: 'it',
  hints: false,
  sitesOff: ['imi'],
  coordinatorCountry: 'IT',
  coordinatorAddress: 'imi@comune.example',
};

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('settings under a policy', () => {
  test('without one they are the person’s own, and free', () => {
    const { fixed, ...rest } = applyPolicy({}, own);
    expect(rest).toEqual(own);
    expect(fixed).toEqual({ language: false, hints: false, country: false, address: false, sites: [] });
  });

  test('all of it set', () => {
    expect(applyPolicy(all, own)).toEqual({
      ...own,
      language: 'it',
      hints: false,
      hiddenSites: ['inail', 'imi'],
      coordinator: { country: 'IT', address: 'imi@comune.example' },
      fixed: { language: true, hints: true, country: true, address: true, sites: ['imi'] },
    });
  });

  test.each(Object.entries(all))('%s alone changes nothing else', (key, value) => {
    const { fixed, ...rest } = applyPolicy({ [key]: value }, own);
    const { fixed: free, ...before } = applyPolicy({}, own);
    const changed = Object.keys(rest).filter(
      (each) => JSON.stringify(rest[each as 'hints']) !== JSON.stringify(before[each as 'hints']),
    );
    expect(changed).toHaveLength(1);
    expect(Object.entries(fixed).filter(([each, is]) => `${is}` !== `${free[each as 'hints']}`)).toHaveLength(
      1,
    );
  });
});

describe('what an administrator wrote', () => {
  test('is taken where it has a meaning', () => expect(policyFrom(all)).toEqual(all));

  test.each<Record<string, unknown>>([
    { language: 'tlh' },
    { language: 1 },
    { hints: 'no' },
    { sitesOff: 'imi' },
    { sitesOff: [1] },
    { coordinatorCountry: 'Italia' },
    { coordinatorAddress: 'a@b.it\r\nBcc: c@d.it' },
    { constructor: true },
    { somethingElse: true },
  ])('%j is left out, and the rest holds', (wrong) => {
    expect(policyFrom({ ...wrong, hints: wrong.hints ?? true })).toEqual(
      'hints' in wrong ? {} : { hints: true },
    );
  });

  test.each([null, undefined, 1, 'text', []])('%j is no policy', (written) => {
    expect(policyFrom(written)).toEqual({});
  });

  test('is described by the schema that browsers check it against', () => {
    const schema = JSON.parse(readFileSync('public/policy.json', 'utf8'));
    expect(Object.keys(schema.properties)).toEqual(Object.keys(all));
  });
});

describe('the settings in force', () => {
  async function inForceOver(managed: unknown) {
    const stored = { settings: { version: settings.version, value: own } };
    vi.stubGlobal('chrome', { storage: { ...fakeStorage(stored), managed } });
    vi.resetModules();
    return (await import('../../platform/policy.ts')).effectiveSettings();
  }

  test('stand under the organisation’s', async () => {
    expect(await inForceOver({ get: async () => all })).toEqual(applyPolicy(all, own));
  });

  test.each([
    [
      'there is no policy, as Firefox says it',
      { get: () => Promise.reject(new Error('Managed storage manifest not found')) },
    ],
    ['the browser knows none', undefined],
  ])('are the person’s own where %s', async (_, managed) => {
    expect(await inForceOver(managed)).toEqual(applyPolicy({}, own));
  });

  test('stand under the last known policy while the browser does not tell of one yet', async () => {
    const stored = {
      settings: { version: settings.version, value: own },
      policy: { version: 1, value: { hints: false } },
    };
    let tell: (policy: unknown) => void = () => undefined;
    const managed = { get: () => new Promise((done) => (tell = done)) };
    const storage = fakeStorage(stored);
    vi.stubGlobal('chrome', { storage: { ...storage, managed } });
    vi.resetModules();
    const { effectiveSettings: inForce } = await import('../../platform/policy.ts');
    expect(await inForce()).toEqual(applyPolicy({ hints: false }, own));
    tell({ language: 'it' });
    await vi.waitFor(async () =>
      expect(await storage.local.get('policy')).toMatchObject({ policy: { value: { language: 'it' } } }),
    );
  });
});
