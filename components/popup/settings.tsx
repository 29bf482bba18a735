import { Language } from '../language.tsx';
import { Switch } from '../switch.tsx';
import { Fold } from './fold.tsx';
import type { Parts } from './view.ts';

/** Hints on or off and the language; everything else is set on the options page. */
export function Settings({ view, acts }: Parts) {
  const { words, settings } = view;
  const { language, languages, hints } = settings;
  const fixed = (is: boolean) => (is ? words('popup/fixed') : null);
  return (
    <Fold id="settings" title={words('popup/settings')}>
      <Switch
        name={words('popup/hints')}
        on={hints}
        fixed={fixed(settings.fixed.hints)}
        change={acts.switchHints}
      />
      <Language
        label={words('popup/language')}
        chosen={language}
        usual={words('popup/language/browser')}
        languages={languages}
        fixed={fixed(settings.fixed.language)}
        choose={acts.chooseLanguage}
      />
      <button type="button" class="link" onClick={acts.openOptions}>
        {words('popup/options')}
      </button>
    </Fold>
  );
}
