import { judgeAddress } from '../../checks/address.ts';
import type { Facts } from '../../checks/schema.ts';
import { guides } from '../../guides/index.ts';
import { gatherFacts } from '../../platform/facts.ts';
import { seeTab, type TabSeen } from '../../platform/tabs.ts';
import { hosts } from './hosts.ts';

const { sites, pages } = guides;

/** Milliseconds after which a page counts as one that does not answer. */
const PATIENCE = 1500;
const NOTHING: TabSeen = { address: null, whereabouts: null };

/** A page that hangs never answers; nobody waits for it. */
const soon = (seen: Promise<TabSeen>) =>
  Promise.race([seen, new Promise<TabSeen>((late) => setTimeout(late, PATIENCE, NOTHING))]).catch(
    () => NOTHING,
  );

/** All that the checks judge from: this computer, this person's answers, and the tab that is meant. */
export async function gatherAll(): Promise<Facts> {
  const [gathered, { address, whereabouts }] = await Promise.all([gatherFacts(hosts), soon(seeTab())]);
  const page = whereabouts?.page && Object.hasOwn(pages, whereabouts.page) ? whereabouts.page : null;
  const { cookies, refused = false, aside = false, missing = [], unsure = [] } = whereabouts ?? {};
  const signature = page && pages[page]?.signatures[whereabouts?.signature ?? -1]?.name;
  const more = { refused, aside, missing, unsure, ...(signature && { signature }) };
  const tab = cookies === undefined ? null : { page, cookies, ...more };
  return { ...gathered, address: judgeAddress(address, sites), tab };
}
