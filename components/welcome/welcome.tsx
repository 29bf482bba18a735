import type { WelcomeActions, WelcomeView } from '../../views/welcome/welcome.ts';
import { Blaze } from '../blaze.tsx';
import { Choice } from '../choice.tsx';
import { JourneyList } from '../popup/journeys.tsx';

interface Props {
  view: WelcomeView;
  actions: WelcomeActions;
}

function Start({ view, actions }: Props) {
  const { say, offers, country, newJourney, hasStorageFailed, panelKey } = view;
  return (
    <section aria-labelledby="start">
      <h2 id="start" tabIndex={-1}>
        {say('popup/journeys')}
      </h2>
      <p class="notice" role="status">
        {newJourney && say('welcome/begun', { journey: newJourney })}
      </p>
      {hasStorageFailed && (
        <p class="trouble" role="alert">
          {say('popup/trouble')}
        </p>
      )}
      <JourneyList say={say} offers={offers} onBegin={actions.beginJourney} />
      <p class="soft">
        {say('welcome/where')} {panelKey && say('welcome/panel', { key: panelKey })}
      </p>
      <Choice
        id="country"
        label={say('welcome/country')}
        selected={country.current}
        choices={country.choices}
        lockReason={country.isFixed ? say('popup/fixed') : null}
        onChoose={actions.chooseCountry}
      />
    </section>
  );
}

/** Last parts of the keys of the promises. */
const PROMISES = ['reads', 'sends', 'acts', 'claims'];

function List({ id, title, lines }: { id: string; title: string; lines: string[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Page shown after the installation: purpose, first journey, promises and permissions. */
export function Welcome({ view, actions }: Props) {
  const { say, permissions } = view;
  return (
    <>
      <header>
        <Blaze />
        <h1>{say('welcome/title')}</h1>
      </header>
      <main>
        <p class="lead">{say('welcome/lead')}</p>
        <Start view={view} actions={actions} />
        <List
          id="never"
          title={say('welcome/never')}
          lines={PROMISES.map((promise) => say(`welcome/never/${promise}`))}
        />
        <List id="permissions" title={say('welcome/permissions')} lines={permissions} />
      </main>
      <footer>
        <p>{say('welcome/unofficial')}</p>
        <p>
          <button type="button" class="link" onClick={actions.openOptions}>
            {say('popup/options')}
          </button>
        </p>
      </footer>
    </>
  );
}
