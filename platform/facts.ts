import { closedHosts } from './access.ts';
import { announced, ticks } from './items.ts';
import { read } from './store.ts';

interface Brands {
  userAgentData?: { brands: { brand: string; version: string }[] };
}

/** The browser, as it calls itself. */
export function thisBrowser() {
  const { userAgent, userAgentData } = navigator as Navigator & Brands;
  return { userAgent, brands: userAgentData?.brands ?? [] };
}

/**
 * What the checks judge from, beside the tab. Nothing of it leaves this computer.
 * @param hosts the hosts of our sites
 */
export async function gatherFacts(hosts: string[]) {
  const [closed, ticked, { at }] = await Promise.all([closedHosts(hosts), read(ticks), read(announced)]);
  return {
    browser: thisBrowser(),
    ticks: ticked,
    closed,
    announced: at,
    now: new Date().toISOString(),
  };
}
