import { Blaze } from '../blaze.tsx';
import { Journey } from './journey.tsx';
import type { Acts, View } from './view.ts';

/** What stands above the sheet on the screen: the language of the print, and the print itself. */
function Bar({ view, acts }: { view: View; acts: Acts }) {
  const { words, languages, language } = view;
  return (
    <header class="bar">
      <p class="brand">
        <Blaze /> Segnavia
      </p>
      <label>
        <span>{words('handout/language')}</span>
        <select
          onChange={({ currentTarget }) =>
            acts.speak(languages[currentTarget.selectedIndex]?.code ?? language)
          }
        >
          {languages.map(({ code, name }) => (
            <option key={code} lang={code} selected={code === language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {view.journey && (
        <>
          <a class="all" href={view.all}>
            {words('handout/all')}
          </a>
          <button type="button" class="main" onClick={acts.print}>
            {words('handout/print')}
          </button>
        </>
      )}
    </header>
  );
}

/** The journeys there are, today's ways first. */
function Choice({ view }: { view: View }) {
  const { words, unknown, offers } = view;
  return (
    <div class="choice">
      <h1>{words('handout/choose')}</h1>
      {unknown && <p role="alert">{words('handout/unknown')}</p>}
      <ul>
        {offers.map(({ id, name, historic, address }) => (
          <li key={id}>
            <a href={address}>{name}</a>
            {historic && <span class="soft"> {words('overlay/historic')}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A journey on a sheet, or the choice of one. */
export function Handout({ view, acts }: { view: View; acts: Acts }) {
  const { words, journey, version, day } = view;
  return (
    <>
      <Bar view={view} acts={acts} />
      <main class="sheet">
        {journey ? <Journey journey={journey} words={words} /> : <Choice view={view} />}
      </main>
      <footer class="sheet">
        <p>
          <Blaze /> {words('handout/made', { version, day })}
        </p>
        <p>{words('handout/unofficial')}</p>
      </footer>
    </>
  );
}
