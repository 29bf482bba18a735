import { Blaze } from '../blaze.tsx';
import { Country } from '../country.tsx';
import { Journeys } from '../popup/journeys.tsx';
import type { Acts, View } from './view.ts';

interface Parts {
  view: View;
  acts: Acts;
}

function Start({ view, acts }: Parts) {
  const { words, country, begun, trouble, panelKey } = view;
  return (
    <section aria-labelledby="start">
      <h2 id="start" tabIndex={-1}>
        {words('popup/journeys')}
      </h2>
      <p class="notice" role="status">
        {begun && words('welcome/begun', { journey: begun })}
      </p>
      {trouble && (
        <p class="trouble" role="alert">
          {words('popup/trouble')}
        </p>
      )}
      <Journeys view={view} acts={acts} />
      <p class="soft">
        {words('welcome/where')} {panelKey && words('welcome/panel', { key: panelKey })}
      </p>
      <Country
        label={words('welcome/country')}
        chosen={country.chosen}
        countries={country.countries}
        fixed={country.fixed ? words('popup/fixed') : null}
        choose={acts.chooseCountry}
      />
    </section>
  );
}

const NEVER = ['reads', 'sends', 'acts', 'claims'];

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

/** What someone sees who has just installed Segnavia: what it is for, what it never does, what it may do. */
export function Welcome({ view, acts }: Parts) {
  const { words, permissions } = view;
  return (
    <>
      <header>
        <Blaze />
        <h1>{words('welcome/title')}</h1>
      </header>
      <main>
        <p class="lead">{words('welcome/lead')}</p>
        <Start view={view} acts={acts} />
        <List
          id="never"
          title={words('welcome/never')}
          lines={NEVER.map((what) => words(`welcome/never/${what}`))}
        />
        <List id="permissions" title={words('welcome/permissions')} lines={permissions} />
      </main>
      <footer>
        <p>{words('welcome/unofficial')}</p>
        <p>
          <button type="button" class="link" onClick={acts.openOptions}>
            {words('popup/options')}
          </button>
        </p>
      </footer>
    </>
  );
}
