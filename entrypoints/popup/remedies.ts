import type { Finding, Remedy } from '../../checks/schema.ts';
import type { Acts } from '../../components/popup/view.ts';
import { guides } from '../../guides/index.ts';
import { askFor } from '../../platform/access.ts';
import { browser } from '../../platform/browser.ts';
import { askToClear } from '../../platform/clear.ts';
import { clearing } from '../../platform/items.ts';
import { change } from '../../platform/store.ts';
import { openAddress, reloadTab } from '../../platform/tabs.ts';
import { hosts } from './hosts.ts';

type Show = (address: string) => Promise<void>;

/** Does what the button of a finding promises; `real`: the address of the real page, where this one only looks like it. */
async function carryOut(remedy: Remedy | null | undefined, real: string | null, show: Show): Promise<void> {
  switch (remedy?.act) {
    case 'allow':
      return void (await askFor(hosts));
    case 'reload':
      return reloadTab();
    case 'real':
      return real === null ? undefined : show(real);
    case 'start':
      return openAddress(`https://${guides.sites[remedy.site]?.places[0]}/`, false);
    case 'settings':
      return openAddress(remedy.address, false);
  }
}

/**
 * Asks the browser for permission to clear, while the click is being answered, and has the background do it. The popup
 * may be closed by the question; then the background hears of the answer by itself.
 */
async function clearSites(cookies: boolean): Promise<void> {
  // Before anything is waited for: browsers take only a question that comes with the click.
  const asked = askToClear();
  const note = (state: 'asked' | 'refused' | 'failed') =>
    change(clearing, () => ({ state, cookies, at: new Date().toISOString() }));
  await note('asked');
  const answer = await asked.catch(() => null);
  if (answer) await browser.runtime.sendMessage({ ask: 'clear' });
  else await note(answer === null ? 'failed' : 'refused');
}

/**
 * What a person can do about findings. `kept` waits for what is done and draws anew; `show` opens an address in the
 * place of the page in sight.
 */
export function remediesOf(kept: (done: Promise<unknown>) => Promise<void>, show: Show) {
  let findings: Finding[] = [];
  let real: string | null = null;
  const remedyOf = (check: string) => findings.find(({ id }) => id === check)?.remedy;
  const acts: Pick<Acts, 'remedy' | 'mend' | 'clear'> = {
    remedy: (check) => void kept(carryOut(remedyOf(check), real, show)),
    mend: (act) => void kept(carryOut({ act }, real, show)),
    clear: (cookies) => void kept(clearSites(cookies)),
  };
  /** To be called with what has been drawn: its buttons are about these. */
  function drawn(shown: Finding[], start: string | null): void {
    findings = shown;
    real = start;
  }
  return { acts, drawn };
}
