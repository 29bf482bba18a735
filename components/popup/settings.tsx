import type { PopupProps } from '../../views/popup/view.ts';
import { Language } from '../language.tsx';
import { Switch } from '../switch.tsx';
import { Fold } from './fold.tsx';

/** Settings used most; the options page has the others. */
export function SettingsSection({ view, actions }: PopupProps) {
  const { say, settings } = view;
  const { language, languages, hints, locks } = settings;
  const lockReason = (isLocked: boolean) => (isLocked ? say('popup/fixed') : null);
  return (
    <Fold id="settings" title={say('popup/settings')}>
      <Switch
        name={say('popup/hints')}
        isOn={hints}
        lockReason={lockReason(locks.hints)}
        onChange={actions.switchHints}
      />
      <Language
        label={say('popup/language')}
        selected={language}
        defaultLabel={settings.defaultLanguage}
        languages={languages}
        lockReason={lockReason(locks.language)}
        onChoose={actions.chooseLanguage}
      />
      <button type="button" class="link" onClick={actions.openOptions}>
        {say('popup/options')}
      </button>
    </Fold>
  );
}
