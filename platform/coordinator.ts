import { settings } from './items.ts';
import { change } from './store.ts';

/** Addresses reports to the coordinator of a country. Discards the address entered for the previous country. */
export const saveCountry = (country: string): Promise<unknown> =>
  change(settings, (current) => ({ ...current, coordinator: { country, address: null } }));

/** Sets the country of a new installation; null keeps the default. */
export async function saveFirstCountry(country: string | null): Promise<void> {
  if (country && country !== settings.empty.coordinator.country) await saveCountry(country);
}
