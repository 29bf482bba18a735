import type { Facts } from '../../checks/schema.ts';
import { browserFamily } from '../../engine/browser/name.ts';
import type { Guides } from '../../guides/schema.ts';
import type { Command } from '../../platform/keys.ts';
import type { EffectiveSettings } from '../../platform/policy.ts';
import type { PolicyProblem } from '../../platform/policy-check.ts';
import { COORDINATORS_PAGE, countryChoices, officeView } from '../coordinators.ts';
import { defaultLanguageKey } from '../popup/settings.ts';
import { countryName, formatDate, languageChoices, type Say, type Speech } from '../speech.ts';
import { organisationView } from './organisation.ts';
import type { CoordinatorView, HiddenHintsView, OptionsView } from './view.ts';

/** Stored data that the options page shows, and the state of its dialogues. */
export interface OptionsData {
  settings: EffectiveSettings;
  /** Parts of the organisation's policy that are left out. */
  policyProblems: PolicyProblem[];
  browser: Facts['browser'];
  commands: Command[];
  version: string;
  file: OptionsView['file'];
  /** Key of the sentence on the file that was chosen; `date` says when a valid file was made (ISO 8601). */
  importNotice: { key: string; tone: 'ask' | 'ok' | 'problem'; date: string | null } | null;
  removal: OptionsView['removal'];
  /** Key of the sentence on a failure. */
  failure: string | null;
  /** Text entered as address that is not one; null if the stored address applies. */
  invalidAddress: string | null;
}

function coordinatorView(
  { settings, invalidAddress }: OptionsData,
  guides: Guides,
  speech: Speech,
): CoordinatorView {
  const { say } = speech;
  const { country, address } = settings.coordinator;
  const coordinator = guides.coordinators[country];
  const name = countryName(country, speech);
  return {
    country,
    countries: countryChoices(guides, speech),
    address: invalidAddress ?? address ?? '',
    isInvalid: invalidAddress !== null,
    knownAddress: coordinator?.address
      ? say('options/address/known', {
          country: name,
          address: coordinator.address,
          source: say(`source/${coordinator.source}`),
        })
      : say('options/address/unknown', { country: name }),
    list: COORDINATORS_PAGE,
    office: officeView(settings.organisation, speech),
  };
}

/**
 * Text of a hidden hint; one beside an error bears the id of its symptom. One that no longer exists appears under its
 * id.
 */
function hiddenHintText(id: string, { pages, symptoms }: Guides, say: Say): string {
  const [site, page, hint = ''] = id.split('/');
  return say(pages[`${site}/${page}`]?.hints[hint] || !symptoms[hint] ? id : `symptom/${hint}`);
}

/** Groups hidden hints by page. */
function hiddenHintsViews(ids: string[], guides: Guides, say: Say): HiddenHintsView[] {
  const pageOf = (id: string) => id.split('/').slice(0, 2).join('/');
  return [...new Set(ids.map(pageOf))].map((page) => ({
    page,
    name: say(page),
    hints: ids
      .filter((id) => pageOf(id) === page)
      .map((id) => ({ id, text: hiddenHintText(id, guides, say) })),
  }));
}

function importNoticeView({ importNotice }: OptionsData, speech: Speech): OptionsView['importNotice'] {
  if (!importNotice) return null;
  const { key, tone, date } = importNotice;
  const day = date ? formatDate(date, speech, 'long') : '';
  return { text: speech.say(key, { day }), tone };
}

/** Translates the options page. */
export function optionsView(data: OptionsData, guides: Guides, speech: Speech): OptionsView {
  const { settings, commands, version, file, removal, failure } = data;
  const { chosenLanguage: language, hiddenSites, fixed: restrictions } = settings;
  const { say } = speech;
  const family = browserFamily(data.browser);
  return {
    version,
    language: language && speech.languages.includes(language) ? language : null,
    languages: languageChoices(speech),
    defaultLanguage: say(defaultLanguageKey(settings.organisation)),
    textSize: settings.textSize,
    coordinator: coordinatorView(data, guides, speech),
    hints: settings.hints,
    sites: Object.entries(guides.sites).map(([id, { name }]) => ({
      id,
      name,
      isOn: !hiddenSites.includes(id),
      isFixed: restrictions.sites.includes(id),
    })),
    hiddenHints: hiddenHintsViews(settings.hiddenHints, guides, say),
    reminders: settings.reminders,
    keys: commands.map(({ name, key }) => ({ name: say(`command/${name}`), key })),
    keyInstructions: say(family ? `options/keys/how-${family}` : 'options/keys/how'),
    restrictions,
    organisation: organisationView(data, guides, speech),
    file,
    importNotice: importNoticeView(data, speech),
    removal,
    failure: failure && say(failure),
    say,
  };
}
