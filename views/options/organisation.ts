import type { Guides } from '../../guides/schema.ts';
import type { PolicyProblem } from '../../platform/policy-check.ts';
import type { Speech } from '../speech.ts';
import type { OptionsData } from './options.ts';
import type { OptionsView } from './view.ts';

/** Names in the policy that no guide has: another version of Segnavia may know them. */
function unknownNames({ settings }: OptionsData, { sites, journeys }: Guides): PolicyProblem[] {
  const named = { sitesOff: settings.fixed.sites, journeys: settings.organisation.journeys ?? [] };
  const known = { sitesOff: Object.keys(sites), journeys: Object.keys(journeys) };
  return (['sitesOff', 'journeys'] as const).flatMap((key) =>
    named[key]
      .filter((id) => !known[key].includes(id))
      .map((id) => ({ key: `${key} › ${id}`, reason: 'name' as const })),
  );
}

/** Says what the organisation has set beside the person's settings, and what of it is left out; null if nothing. */
export function organisationView(
  data: OptionsData,
  guides: Guides,
  { say }: Speech,
): OptionsView['organisation'] {
  const problems = [...data.policyProblems, ...unknownNames(data, guides)];
  const notices = data.settings.organisation.pictures ? [] : [say('report/picture/organisation')];
  if (problems.length === 0 && notices.length === 0) return null;
  return { notices, problems: problems.map(({ key, reason }) => say(`options/policy/${reason}`, { key })) };
}
