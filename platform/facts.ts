import { ticks } from './items.ts';
import { read } from './store.ts';

interface Brands {
  userAgentData?: { brands: { brand: string; version: string }[] };
}

/** What the checks judge from. Nothing of it leaves this computer. */
export async function gatherFacts() {
  const { userAgent, userAgentData } = navigator as Navigator & Brands;
  return { browser: { userAgent, brands: userAgentData?.brands ?? [] }, ticks: await read(ticks) };
}
