import { type Settings, settings } from '../../platform/items.ts';
import { change } from '../../platform/store.ts';
import type { PopupActions } from '../../views/popup/view.ts';

type SettingsActions = Pick<PopupActions, 'chooseLanguage' | 'switchHints' | 'showSite' | 'judgePointing'>;

const today = () => new Date().toISOString().slice(0, 10);

/** Actions that change settings. */
export function settingsActions(saveAndRedraw: (saving: Promise<unknown>) => Promise<void>): SettingsActions {
  const update = (changesTo: (settings: Settings) => Partial<Settings>) =>
    void saveAndRedraw(change(settings, (current) => ({ ...current, ...changesTo(current) })));
  return {
    chooseLanguage: (language) => update(() => ({ language })),
    switchHints: (hints) => update(() => ({ hints })),
    showSite: (site) =>
      update(({ hiddenSites }) => ({ hiddenSites: hiddenSites.filter((id) => id !== site) })),
    judgePointing: (hint, finder, isRight) =>
      update(({ answers: { [hint]: _, ...others } }) => ({
        answers: isRight === null ? others : { ...others, [hint]: { finder, right: isRight, day: today() } },
      })),
  };
}
