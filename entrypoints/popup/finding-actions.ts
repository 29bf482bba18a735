import type { Finding, FindingRemedy } from '../../checks/schema.ts';
import { setTick } from '../../engine/journey/ticks.ts';
import { hostsOf } from '../../engine/page/address.ts';
import { guides } from '../../guides/index.ts';
import { askFor } from '../../platform/access.ts';
import { askToClear } from '../../platform/clear.ts';
import { clearing, ticks } from '../../platform/items.ts';
import { send } from '../../platform/send.ts';
import { change } from '../../platform/store.ts';
import { openAddress, reloadTab } from '../../platform/tabs.ts';
import type { PopupActions, PopupView } from '../../views/popup/view.ts';

type FindingActions = Pick<
  PopupActions,
  'answerCheck' | 'clearChecks' | 'applyRemedy' | 'restoreHints' | 'clearSites'
>;

/** Findings and place that the popup shows: its buttons refer to them. */
export interface PopupContent {
  findings: Finding[];
  place: PopupView['place'];
}

type OpenInPlace = (address: string) => Promise<void>;

async function carryOut(
  remedy: FindingRemedy | null | undefined,
  { place }: PopupContent,
  openInPlace: OpenInPlace,
): Promise<void> {
  switch (remedy?.act) {
    case 'allow':
      return void (await askFor(hostsOf(guides.sites)));
    case 'reload':
      return reloadTab();
    case 'real':
      return place.kind === 'look-alike' ? openInPlace(place.start) : undefined;
    case 'start':
      return openAddress(`https://${guides.sites[remedy.site]?.places[0]}/`, false);
    case 'settings':
      return openAddress(remedy.address, false);
  }
}

/**
 * Asks the browser for the permission to clear, then has the background clear. The browser's question may close the
 * popup: the background then hears of the answer without it.
 */
async function clearSites(includesCookies: boolean): Promise<void> {
  // Before any `await`: browsers accept the question only while they handle the click.
  const question = askToClear();
  const note = (state: 'asked' | 'refused' | 'failed') =>
    change(clearing, () => ({ state, cookies: includesCookies, at: new Date().toISOString() }));
  await note('asked');
  const answer = await question.catch(() => null);
  if (answer) await send('clearing-allowed', {});
  else await note(answer === null ? 'failed' : 'refused');
}

/** Actions on findings. `openInPlace` opens an address in place of the open page. */
export function findingActions(
  saveAndRedraw: (saving: Promise<unknown>) => Promise<void>,
  openInPlace: OpenInPlace,
  content: () => PopupContent,
): FindingActions {
  const remedyOf = (check: string) => content().findings.find(({ id }) => id === check)?.remedy;
  const now = () => new Date().toISOString();
  return {
    answerCheck: (check, answer) =>
      void saveAndRedraw(change(ticks, (current) => setTick(current, check, answer, now()))),
    clearChecks: () => void saveAndRedraw(change(ticks, () => ({}))),
    applyRemedy: (check) => void saveAndRedraw(carryOut(remedyOf(check), content(), openInPlace)),
    restoreHints: (act) => void saveAndRedraw(carryOut({ act }, content(), openInPlace)),
    clearSites: (includesCookies) => void saveAndRedraw(clearSites(includesCookies)),
  };
}
