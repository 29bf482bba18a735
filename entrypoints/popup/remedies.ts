import type { Finding } from '../../checks/schema.ts';
import { guides } from '../../guides/index.ts';
import { askFor } from '../../platform/access.ts';
import { openAddress, reloadTab } from '../../platform/tabs.ts';
import { hosts } from './facts.ts';

/** Does what the button of a finding promises; called while the click on it is being answered. */
export async function carryOut(finding: Finding | undefined, openReal: () => void): Promise<void> {
  const remedy = finding?.remedy;
  switch (remedy?.act) {
    case 'allow':
      return void (await askFor(hosts));
    case 'reload':
      return reloadTab();
    case 'real':
      return openReal();
    case 'start':
      return openAddress(`https://${guides.sites[remedy.site]?.places[0]}/`, false);
    case 'settings':
      return openAddress(remedy.address, false);
  }
}
