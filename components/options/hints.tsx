import type { HiddenHintsView, OptionsProps } from '../../views/options/view.ts';
import { Press } from '../press.tsx';
import { Switch } from '../switch.tsx';

function HiddenHintsOfPage({ view, actions, page }: OptionsProps & { page: HiddenHintsView }) {
  return (
    <li>
      <h4>{page.name}</h4>
      <ul>
        {page.hints.map(({ id, text }) => (
          <li key={id} class="line">
            <span id={id}>{text}</span>
            <Press class="link" describedBy={id} onPress={() => actions.showHint(id)}>
              {view.say('popup/show-again')}
            </Press>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Hidden hints by page, to be shown again one by one or all at once. */
function HiddenHints({ view, actions }: OptionsProps) {
  const { say, hiddenHints } = view;
  if (hiddenHints.length === 0) return <p class="soft">{say('options/hidden/none')}</p>;
  return (
    <>
      <h3>{say('options/hidden')}</h3>
      <ul class="hidden">
        {hiddenHints.map((page) => (
          <HiddenHintsOfPage key={page.page} view={view} actions={actions} page={page} />
        ))}
      </ul>
      {hiddenHints.flatMap(({ hints }) => hints).length > 1 && (
        <Press class="plain" onPress={() => actions.showHint(null)}>
          {say('options/hidden/all')}
        </Press>
      )}
    </>
  );
}

/** Switches for the hints: everywhere, on each site, and one by one. */
export function HintsSection({ view, actions }: OptionsProps) {
  const { say, hints, sites, restrictions } = view;
  const reason = say('popup/fixed');
  return (
    <section aria-labelledby="hints">
      <h2 id="hints" tabIndex={-1}>
        {say('popup/hints')}
      </h2>
      <Switch
        name={say('options/hints/all')}
        isOn={hints}
        lockReason={restrictions.hints ? reason : null}
        onChange={actions.switchHints}
      />
      {hints && (
        <div class="sites">
          {sites.map((site) => (
            <Switch
              key={site.id}
              name={say('options/hints/site', { site: site.name })}
              isOn={site.isOn}
              lockReason={site.isFixed ? reason : null}
              onChange={(isOn) => actions.switchSite(site.id, isOn)}
            />
          ))}
        </div>
      )}
      <HiddenHints view={view} actions={actions} />
    </section>
  );
}
