import type { Progress } from '../../engine/journey/progress.ts';
import type { Guides } from '../../guides/schema.ts';
import type { Command } from '../../platform/keys.ts';
import type { EffectiveSettings } from '../../platform/policy.ts';
import { countryChoices } from '../coordinators.ts';
import { withOfferedJourneys } from '../offered.ts';
import { type OfferView, offersView } from '../popup/offers.ts';
import type { Say, Speech } from '../speech.ts';

/** Data that the welcome page shows. */
export interface WelcomeData {
  settings: EffectiveSettings;
  progress: Progress;
  commands: Command[];
  /** Names of the permissions in the manifest, optional ones included. */
  permissions: readonly string[];
  /** Id of the journey that the person has just begun. */
  newJourney: string | null;
  hasStorageFailed: boolean;
}

/** Everything that the welcome page shows. */
export interface WelcomeView {
  offers: OfferView[];
  /** Country whose coordinator receives reports. `isFixed`: the organisation has set it. */
  country: { current: string; choices: { code: string; name: string }[]; isFixed: boolean };
  /** Name of the journey that the person has just begun. */
  newJourney: string | null;
  /** Sentences on the permissions and the reasons for them. */
  permissions: string[];
  /** Key that opens the side panel; null if it has none. */
  panelKey: string | null;
  hasStorageFailed: boolean;
  say: Say;
}

/** Actions of the welcome page. */
export interface WelcomeActions {
  beginJourney(journey: string): void;
  chooseCountry(code: string): void;
  openOptions(): void;
}

/** Translates the welcome page. */
export function welcomeView(data: WelcomeData, guides: Guides, speech: Speech): WelcomeView {
  const { settings, progress, commands, permissions, newJourney, hasStorageFailed } = data;
  const { say } = speech;
  const offered = withOfferedJourneys(guides, settings.organisation.journeys, Object.keys(progress.places));
  return {
    // Includes the journey under way: this page has no other place for it.
    offers: offersView({ ...progress, current: null }, offered, speech),
    country: {
      current: settings.coordinator.country,
      choices: countryChoices(guides, speech),
      isFixed: settings.fixed.country,
    },
    newJourney: newJourney && say(newJourney),
    permissions: ['sites', ...permissions].map((permission) => say(`permission/${permission}`)),
    panelKey: commands.find(({ name }) => name === 'open-panel')?.key ?? null,
    hasStorageFailed,
    say,
  };
}
