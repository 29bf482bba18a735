import { isAddress } from '../report/mail-address.ts';
import { isCountry, type Settings, settings } from './items.ts';
import { native } from './native.ts';
import { supportedLanguages } from './speech.ts';
import { change, type Item, read } from './store.ts';

/**
 * Settings that an organisation imposes; absent ones are the person's. The schema is `public/policy.json`.
 */
export interface Policy {
  language?: string;
  hints?: boolean;
  /** Ids of sites on which there are no hints. */
  sitesOff?: string[];
  coordinatorCountry?: string;
  coordinatorAddress?: string;
}

/** The settings that hold, and which of them the organisation has set, so that nobody else can. */
export interface EffectiveSettings extends Settings {
  fixed: Record<'language' | 'hints' | 'country' | 'address', boolean> & {
    /** Ids of the sites that the organisation has switched off. */
    sites: string[];
  };
}

const VALIDATORS: { [K in keyof Required<Policy>]: (value: unknown) => boolean } = {
  language: (value) => supportedLanguages.includes(value as string),
  hints: (value) => typeof value === 'boolean',
  sitesOff: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  coordinatorCountry: isCountry,
  coordinatorAddress: isAddress,
};

/** The part of what an administrator wrote that has a meaning; the rest is left out and told to the console. */
export function policyFrom(managed: unknown): Policy {
  const entries = Object.entries((managed ?? {}) as Record<string, unknown>);
  const validEntries = entries.filter(([key, value]) => {
    const fits = Object.hasOwn(VALIDATORS, key) && VALIDATORS[key as keyof Policy](value);
    if (!fits) console.warn(`Segnavia does not understand “${key}” in the organisation's policy.`);
    return fits;
  });
  return Object.fromEntries(validEntries);
}

/** Applies a policy on top of the person's settings. */
export function applyPolicy(policy: Policy, ownSettings: Settings): EffectiveSettings {
  const { language, hints, sitesOff = [], coordinatorCountry, coordinatorAddress } = policy;
  return {
    ...ownSettings,
    language: language ?? ownSettings.language,
    hints: hints ?? ownSettings.hints,
    hiddenSites: [...new Set([...ownSettings.hiddenSites, ...sitesOff])],
    coordinator: {
      country: coordinatorCountry ?? ownSettings.coordinator.country,
      address: coordinatorAddress ?? ownSettings.coordinator.address,
    },
    fixed: {
      language: language !== undefined,
      hints: hints !== undefined,
      country: coordinatorCountry !== undefined,
      address: coordinatorAddress !== undefined,
      sites: sitesOff,
    },
  };
}

/** The policy as it was last read. */
export const lastPolicy: Item<Policy> = {
  key: 'policy',
  version: 1,
  empty: {},
  isValid: (value): value is Policy => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** Items that determine the effective settings. */
export const settingsSources = [settings, lastPolicy];

/** Milliseconds. After its start a browser needs two or three seconds until it tells of policies (Chromium 156). */
const PATIENCE = 10;

async function storePolicy(policy: Policy): Promise<Policy> {
  const previous = await read(lastPolicy);
  if (JSON.stringify(previous) !== JSON.stringify(policy))
    await change(lastPolicy, () => policy).catch(() => undefined);
  return policy;
}

/** Firefox rejects where there is no policy at all (bugzilla 1784446), which is the usual case. */
async function askPolicy(): Promise<Policy> {
  try {
    return policyFrom(await native.storage.managed.get());
  } catch {
    return {};
  }
}

const readPolicy = (): Promise<Policy> => askPolicy().then(storePolicy);

const readQuickly = (): Promise<Policy> =>
  Promise.race([
    readPolicy(),
    new Promise<void>((late) => setTimeout(late, PATIENCE)).then(() => read(lastPolicy)),
  ]);

/**
 * The settings in force, as far as is known now: under the last known policy where the browser takes its time, since
 * nobody should wait for it; when it turns out to be another, `lastPolicy` changes. Never throws: what cannot be read
 * counts as not set.
 */
export async function effectiveSettings(): Promise<EffectiveSettings> {
  const [policy, own] = await Promise.all([readQuickly(), read(settings)]);
  return applyPolicy(policy, own);
}
