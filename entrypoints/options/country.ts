import { countryFor } from '../../engine/coordinator.ts';
import { guides } from '../../guides/index.ts';
import { settings } from '../../platform/items.ts';
import { change } from '../../platform/store.ts';

/** Addresses reports to the coordinator of this country. An address that was typed belongs to the country before. */
export const chooseCountry = (country: string): Promise<unknown> =>
  change(settings, (all) => ({ ...all, coordinator: { country, address: null } }));

/** On the first day reports go to the coordinator of the browser's country, where that is one of IMI's, else to Italy's. */
export async function beginCountry(): Promise<void> {
  const country = countryFor(navigator.languages, guides.coordinators);
  if (country && country !== settings.empty.coordinator.country) await chooseCountry(country);
}

/** The countries of IMI, by their names in this language. */
export function countriesIn(language: string): { code: string; name: string }[] {
  const name = new Intl.DisplayNames([language], { type: 'region' });
  return Object.keys(guides.coordinators)
    .map((code) => ({ code, name: name.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}
