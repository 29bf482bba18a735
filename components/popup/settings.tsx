import { settle } from '../settle.ts';
import { Fold } from './fold.tsx';
import type { Parts } from './view.ts';

/** Said beside what the organisation has set. */
const fixed = ({ words }: Parts['view']) => <span class="soft">{words('popup/fixed')}</span>;

function Hidden({ text, again, show }: { text: string; again: string; show: () => void }) {
  return (
    <p class="line">
      <span>{text}</span>
      <button
        type="button"
        class="link"
        onClick={(event) => {
          settle(event);
          show();
        }}
      >
        {again}
      </button>
    </p>
  );
}

function Language({ view, acts }: Parts) {
  const { words, settings } = view;
  return (
    <p class="line">
      <label for="language">{words('popup/language')}</label>
      <select
        id="language"
        disabled={settings.fixed.language}
        value={settings.language ?? ''}
        onChange={({ currentTarget }) => acts.chooseLanguage(currentTarget.value || null)}
      >
        <option value="">{words('popup/language/browser')}</option>
        {settings.languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      {settings.fixed.language && fixed(view)}
    </p>
  );
}

/** The language, hints on or off, and what was hidden. */
export function Settings({ view, acts }: Parts) {
  const { words, settings } = view;
  const again = words('popup/show-again');
  return (
    <Fold id="settings" title={words('popup/settings')}>
      <label class="line">
        <span>{words('popup/hints')}</span>
        <input
          type="checkbox"
          role="switch"
          checked={settings.hints}
          disabled={settings.fixed.hints}
          aria-checked={settings.hints}
          onChange={({ currentTarget }) => acts.switchHints(currentTarget.checked)}
        />
      </label>
      {settings.fixed.hints && fixed(view)}
      {settings.hiddenSites.map(({ id, name, fixed: set }) =>
        set ? (
          <p key={id} class="line">
            {words('popup/hidden-site', { site: name })} {fixed(view)}
          </p>
        ) : (
          <Hidden
            key={id}
            text={words('popup/hidden-site', { site: name })}
            again={again}
            show={() => acts.showSite(id)}
          />
        ),
      )}
      {settings.hiddenHints > 0 && (
        <Hidden
          text={words('popup/hidden-hints', { count: settings.hiddenHints })}
          again={again}
          show={acts.showHints}
        />
      )}
      <Language view={view} acts={acts} />
    </Fold>
  );
}
