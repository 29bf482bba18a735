import type { OptionsProps, OptionsView } from '../../views/options/view.ts';
import { Language } from '../language.tsx';

const SIZES: OptionsView['textSize'][] = [100, 125, 150];

function TextSize({ view, actions }: OptionsProps) {
  const { say, textSize } = view;
  return (
    <fieldset>
      <legend>{say('options/size')}</legend>
      <div class="choice">
        {SIZES.map((size) => (
          <label key={size}>
            <input
              type="radio"
              name="size"
              checked={size === textSize}
              onChange={() => actions.chooseTextSize(size)}
            />
            <span>{say('options/size/percent', { size })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Language and text size. */
export function ReadingSection({ view, actions }: OptionsProps) {
  const { say, language, languages, restrictions } = view;
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{say('options/reading')}</h2>
      <Language
        label={say('popup/language')}
        selected={language}
        defaultLabel={view.defaultLanguage}
        languages={languages}
        lockReason={restrictions.language ? say('popup/fixed') : null}
        onChoose={actions.chooseLanguage}
      />
      <TextSize view={view} actions={actions} />
    </section>
  );
}
