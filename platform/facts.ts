import { closedHosts } from './access.ts';
import { maintenanceSeen, ticks } from './items.ts';
import { read } from './store.ts';

interface Brands {
  userAgentData?: { brands: { brand: string; version: string }[] };
}

/** Identity of this browser, as it states it. */
export function thisBrowser() {
  const { userAgent, userAgentData } = navigator as Navigator & Brands;
  return { userAgent, brands: userAgentData?.brands ?? [] };
}

/**
 * Gathers the facts for the checks, except those of the tab. Nothing leaves this computer.
 * @param hosts hosts of our sites
 */
export async function gatherFacts(hosts: string[]) {
  const [deniedHosts, tickedChecks, { at }] = await Promise.all([
    closedHosts(hosts),
    read(ticks),
    read(maintenanceSeen),
  ]);
  return {
    browser: thisBrowser(),
    ticks: tickedChecks,
    closedHosts: deniedHosts,
    announced: at,
    now: new Date().toISOString(),
  };
}
