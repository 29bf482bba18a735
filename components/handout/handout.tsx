import type { HandoutActions, HandoutView } from '../../views/handout/view.ts';
import { Blaze } from '../blaze.tsx';
import { JourneySheet } from './journey.tsx';

interface Props {
  view: HandoutView;
  actions: HandoutActions;
}

/** Bar above the sheet, on the screen only. */
function Bar({ view, actions }: Props) {
  const { say, languages, language, journey, list } = view;
  return (
    <header class="bar">
      <p class="brand">
        <Blaze /> Segnavia
      </p>
      <label>
        <span>{say('handout/language')}</span>
        <select
          onChange={({ currentTarget }) =>
            actions.chooseLanguage(languages[currentTarget.selectedIndex]?.code ?? language)
          }
        >
          {languages.map(({ code, name }) => (
            <option key={code} lang={code} selected={code === language}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {journey && (
        <>
          <a href={list}>{say('handout/all')}</a>
          <button type="button" class="main" onClick={actions.print}>
            {say('handout/print')}
          </button>
        </>
      )}
    </header>
  );
}

/** List of the journeys, current procedures first. */
function Offers({ view }: Pick<Props, 'view'>) {
  const { say, isUnknown, offers } = view;
  return (
    <div class="choice">
      <h1>{say('handout/choose')}</h1>
      {isUnknown && <p role="alert">{say('handout/unknown')}</p>}
      <ul>
        {offers.map(({ id, name, isHistoric, address }) => (
          <li key={id}>
            <a href={address}>{name}</a>
            {isHistoric && <span class="soft"> {say('overlay/historic')}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Handout of a journey, or the list of journeys. */
export function Handout({ view, actions }: Props) {
  const { say, journey, version, day } = view;
  return (
    <>
      <Bar view={view} actions={actions} />
      <main class="sheet">
        {journey ? <JourneySheet journey={journey} say={say} /> : <Offers view={view} />}
      </main>
      <footer class="sheet">
        <p>
          <Blaze /> {say('handout/made', { version, day })}
        </p>
        <p>{say('handout/unofficial')}</p>
      </footer>
    </>
  );
}
