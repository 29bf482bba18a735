import type { Acts } from '../../components/popup/view.ts';
import { type Settings, settings } from '../../platform/items.ts';
import { change } from '../../platform/store.ts';

type SetActs = Pick<Acts, 'chooseLanguage' | 'switchHints' | 'showSite' | 'point'>;

const today = () => new Date().toISOString().slice(0, 10);

/** What can be set in the popup; `kept` waits until it is stored. */
export function setting(kept: (stored: Promise<unknown>) => Promise<void>): SetActs {
  const set = (how: (all: Settings) => Partial<Settings>) =>
    void kept(change(settings, (all) => ({ ...all, ...how(all) })));
  return {
    chooseLanguage: (language) => set(() => ({ language })),
    switchHints: (hints) => set(() => ({ hints })),
    showSite: (site) =>
      set(({ hiddenSites }) => ({ hiddenSites: hiddenSites.filter((each) => each !== site) })),
    point: (hint, finder, right) =>
      set(({ answers: { [hint]: _, ...others } }) => ({
        answers: right === null ? others : { ...others, [hint]: { finder, right, day: today() } },
      })),
  };
}
