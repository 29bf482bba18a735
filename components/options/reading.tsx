import { Language } from '../language.tsx';
import type { Parts, View } from './view.ts';

const SIZES: View['textSize'][] = [100, 125, 150];

function Sizes({ view, acts }: Parts) {
  const { words, textSize } = view;
  return (
    <fieldset>
      <legend>{words('options/size')}</legend>
      <div class="choice">
        {SIZES.map((size) => (
          <label key={size}>
            <input
              type="radio"
              name="size"
              checked={size === textSize}
              onChange={() => acts.chooseSize(size)}
            />
            <span>{words('options/size/percent', { size })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** In which language, and how large. */
export function Reading({ view, acts }: Parts) {
  const { words, language, languages, fixed } = view;
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{words('options/reading')}</h2>
      <Language
        label={words('popup/language')}
        chosen={language}
        usual={words('popup/language/browser')}
        languages={languages}
        fixed={fixed.language ? words('popup/fixed') : null}
        choose={acts.chooseLanguage}
      />
      <Sizes view={view} acts={acts} />
    </section>
  );
}
