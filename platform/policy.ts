import { isObject, type Settings, settings } from './items.ts';
import { native } from './native.ts';
import { checkPolicy, type PolicyProblem } from './policy-check.ts';
import type { OwnAnswer, Policy } from './policy-shape.ts';
import { change, type Item, read } from './store.ts';

/** Settings of an organisation that no setting of the person stands for. */
export interface Organisation {
  /** Language until the person chooses one. */
  defaultLanguage: string | null;
  /** Ids of the journeys that can be begun; null: all. */
  journeys: string[] | null;
  /** Whether reports may have a picture. */
  pictures: boolean;
  /** Office that receives reports, beside its address. */
  office: { name: string | null; language: string | null; link: string | null };
  answers: OwnAnswer[];
}

/** Settings in force, and which of them the organisation has set, so that nobody else can. */
export interface EffectiveSettings extends Settings {
  /**
   * Language that the person has chosen, or the organisation has fixed; `language` also follows the organisation's
   * default.
   */
  chosenLanguage: string | null;
  organisation: Organisation;
  fixed: Record<'language' | 'hints' | 'reminders' | 'country' | 'address', boolean> & {
    /** Ids of the sites that the organisation has switched off. */
    sites: string[];
  };
}

const organisationOf = (policy: Policy): Organisation => ({
  defaultLanguage: policy.defaultLanguage ?? null,
  journeys: policy.journeys ?? null,
  pictures: policy.pictures ?? true,
  office: {
    name: policy.coordinatorName ?? null,
    language: policy.coordinatorLanguage ?? null,
    link: policy.coordinatorLink ?? null,
  },
  answers: policy.answers ?? [],
});

/** Applies a policy on top of the person's settings. */
export function applyPolicy(policy: Policy, ownSettings: Settings): EffectiveSettings {
  const { language, hints, reminders, sitesOff = [], coordinatorCountry, coordinatorAddress } = policy;
  const chosenLanguage = language ?? ownSettings.language;
  return {
    ...ownSettings,
    language: chosenLanguage ?? policy.defaultLanguage ?? null,
    chosenLanguage,
    hints: hints ?? ownSettings.hints,
    reminders: reminders ?? ownSettings.reminders,
    hiddenSites: [...new Set([...ownSettings.hiddenSites, ...sitesOff])],
    coordinator: {
      country: coordinatorCountry ?? ownSettings.coordinator.country,
      address: coordinatorAddress ?? ownSettings.coordinator.address,
    },
    organisation: organisationOf(policy),
    fixed: {
      language: language !== undefined,
      hints: hints !== undefined,
      reminders: reminders !== undefined,
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
  isValid: (value): value is Policy => isObject(value),
};

/** Parts of the policy that were left out when it was last read. */
export const policyProblems: Item<PolicyProblem[]> = {
  key: 'policy-problems',
  version: 1,
  empty: [],
  isValid: (value): value is PolicyProblem[] =>
    Array.isArray(value) &&
    value.every((each) => isObject(each) && typeof each.key === 'string' && typeof each.reason === 'string'),
};

/** Items that determine the effective settings. */
export const settingsSources = [settings, lastPolicy];

/** Milliseconds. After its start a browser takes two or three seconds to report policies (Chromium 156). */
const PATIENCE = 10;

/** Stores a value only if it has changed, since pages redraw at every change. */
async function storeChanged<T>(item: Item<T>, current: T): Promise<void> {
  const previous = await read(item);
  if (JSON.stringify(previous) !== JSON.stringify(current))
    await change(item, () => current).catch(() => undefined);
}

/** Firefox rejects where there is no policy at all (bugzilla 1784446), which is the usual case. */
async function askBrowser(): Promise<unknown> {
  try {
    return await native.storage.managed.get();
  } catch {
    return {};
  }
}

async function readPolicy(): Promise<Policy> {
  const { policy, problems } = checkPolicy(await askBrowser());
  await storeChanged(policyProblems, problems);
  await storeChanged(lastPolicy, policy);
  return policy;
}

/** Checked again: an older version may have stored what this one does not accept. */
const readLastPolicy = () => read(lastPolicy).then((stored) => checkPolicy(stored).policy);

const readQuickly = (): Promise<Policy> =>
  Promise.race([readPolicy(), new Promise<void>((late) => setTimeout(late, PATIENCE)).then(readLastPolicy)]);

/**
 * Settings in force, as far as known. If the browser takes its time, the last known policy applies, since nobody
 * should wait; if it turns out to be another, `lastPolicy` changes. Never throws: what cannot be read counts as not
 * set.
 */
export async function effectiveSettings(): Promise<EffectiveSettings> {
  const [policy, own] = await Promise.all([readQuickly(), read(settings)]);
  return applyPolicy(policy, own);
}

/**
 * Reads the policy whenever Chromium says that it has changed, so that open pages follow; after an installation it
 * comes seconds late. Firefox reads its policies only when it starts.
 */
export function followPolicy(): void {
  native.storage.onChanged.addListener((_, area) => {
    // If storage fails, the pages go on with what they know.
    if (area === 'managed') readPolicy().catch(() => undefined);
  });
}
