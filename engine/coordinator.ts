import type { Guides } from '../guides/schema.ts';

/** The address that the person or the organisation has set, else the known one of that country, else null. */
export function addressOf(
  { country, address }: { country: string; address: string | null },
  known: Guides['coordinators'],
): string | null {
  return address ?? known[country]?.address ?? null;
}
