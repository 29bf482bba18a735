import { isAddress } from '../engine/mail-address.ts';
import { isCountry, type Settings, settings } from './items.ts';
import { native } from './native.ts';
import { change, type Item, read } from './store.ts';
import { spoken } from './words.ts';

/** What an organisation has set for its people; what is absent is theirs to set. `public/policy.json` is its schema. */
export interface Policy {
  language?: string;
  hints?: boolean;
  /** Ids of sites on which there are no hints. */
  sitesOff?: string[];
  coordinatorCountry?: string;
  coordinatorAddress?: string;
}

/** The settings that hold, and which of them the organisation has set, so that nobody else can. */
export interface InForce extends Settings {
  fixed: Record<'language' | 'hints' | 'country' | 'address', boolean> & {
    /** Ids of the sites that the organisation has switched off. */
    sites: string[];
  };
}

const FITS: { [K in keyof Required<Policy>]: (value: unknown) => boolean } = {
  language: (value) => spoken.includes(value as string),
  hints: (value) => typeof value === 'boolean',
  sitesOff: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  coordinatorCountry: isCountry,
  coordinatorAddress: isAddress,
};

/** The part of what an administrator wrote that has a meaning; the rest is left out and told to the console. */
export function policyFrom(written: unknown): Policy {
  const entries = Object.entries((written ?? {}) as Record<string, unknown>);
  const good = entries.filter(([key, value]) => {
    const fits = Object.hasOwn(FITS, key) && FITS[key as keyof Policy](value);
    if (!fits) console.warn(`Segnavia does not understand “${key}” in the organisation's policy.`);
    return fits;
  });
  return Object.fromEntries(good);
}

/** What holds: the person's settings, and above them the organisation's. */
export function under(policy: Policy, own: Settings): InForce {
  const { language, hints, sitesOff = [], coordinatorCountry, coordinatorAddress } = policy;
  return {
    ...own,
    language: language ?? own.language,
    hints: hints ?? own.hints,
    hiddenSites: [...new Set([...own.hiddenSites, ...sitesOff])],
    coordinator: {
      country: coordinatorCountry ?? own.coordinator.country,
      address: coordinatorAddress ?? own.coordinator.address,
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
  fits: (value): value is Policy => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** What `inForce` follows from: when one of these changes, it may answer otherwise. */
export const ruling = [settings, lastPolicy] as unknown as Item<never>[];

/** Milliseconds. After its start a browser needs two or three seconds until it tells of policies (Chromium 156). */
const PATIENCE = 10;

async function remember(policy: Policy): Promise<Policy> {
  const last = await read(lastPolicy);
  if (JSON.stringify(last) !== JSON.stringify(policy))
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

const readPolicy = (): Promise<Policy> => askPolicy().then(remember);

const readSoon = (): Promise<Policy> =>
  Promise.race([
    readPolicy(),
    new Promise<void>((late) => setTimeout(late, PATIENCE)).then(() => read(lastPolicy)),
  ]);

/**
 * The settings in force, as far as is known now: under the last known policy where the browser takes its time, since
 * nobody should wait for it; when it turns out to be another, `lastPolicy` changes. Never throws: what cannot be read
 * counts as not set.
 */
export async function inForce(): Promise<InForce> {
  const [policy, own] = await Promise.all([readSoon(), read(settings)]);
  return under(policy, own);
}
