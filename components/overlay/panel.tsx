import { Blaze } from '../blaze.tsx';
import { HintWords } from './card.tsx';
import { Glyph } from './icons.tsx';
import type { Acts, SeenHint, View } from './view.ts';

/** The panel folded, or where there is no room for more: a sign with the number of hints in it. */
export function Folded({ view, acts, count }: { view: View; acts: Acts; count: number }) {
  return (
    <button
      type="button"
      class="folded"
      data-box="folded"
      aria-expanded="false"
      aria-label={view.words('overlay/unfold', { count })}
      onClick={() => acts.fold(false)}
    >
      <Blaze />
      {count > 0 && <span>{count}</span>}
    </button>
  );
}

function Where({ view, acts }: { view: View; acts: Acts }) {
  const { journey, words } = view;
  return (
    <div class="where">
      <p class="genuine">{words('overlay/genuine', { site: view.site })}</p>
      {journey && (
        <p class="journey">
          {journey.name} <b>{words('overlay/step', { number: journey.number, of: journey.of })}</b>
        </p>
      )}
      {journey && !journey.here && (
        <p class="waits">
          {words('overlay/waits', { step: journey.step })}{' '}
          <button type="button" class="done" onClick={acts.stepDone}>
            {words('overlay/done')}
          </button>
        </p>
      )}
    </div>
  );
}

/** Hints in the panel. */
function Items({ hints, view, acts }: { hints: SeenHint[]; view: View; acts: Acts }) {
  return hints.map((hint) => (
    <li key={hint.id} class={hint.kind} data-hint={hint.id} data-state="panel">
      <HintWords hint={hint} view={view} acts={acts} />
    </li>
  ));
}

/** What seems to be wrong, and the hints; those that cost something stay folded until they are asked for. */
function List({ hints, view, acts }: { hints: SeenHint[]; view: View; acts: Acts }) {
  const { words, symptoms } = view;
  const costly = hints.filter(({ kind }) => kind === 'last');
  return (
    <ul>
      {symptoms.map(({ id, text, remedy }) => (
        <li key={id} class="symptom" data-symptom={id}>
          <p class="control">{text}</p>
          <p class="text">{remedy}</p>
        </li>
      ))}
      <Items hints={hints.filter(({ kind }) => kind !== 'last')} view={view} acts={acts} />
      {costly.length > 0 && (
        <li class="last">
          <details>
            <summary>{words('overlay/kind/last')}</summary>
            <ul>
              <Items hints={costly} view={view} acts={acts} />
            </ul>
          </details>
        </li>
      )}
    </ul>
  );
}

/** Where you are, the journey, what seems to be wrong, and the hints that have no place beside an element. */
export function Panel({ view, acts, hints }: { view: View; acts: Acts; hints: SeenHint[] }) {
  const { words } = view;
  const link = (key: string, act: () => void) => (
    <button type="button" class="link" onClick={act}>
      {words(key)}
    </button>
  );
  return (
    <aside class="panel" data-box="panel" aria-label="Segnavia">
      <header>
        <Blaze />
        <Where view={view} acts={acts} />
        <button type="button" class="plain move" aria-label={words('overlay/move')}>
          <Glyph name="move" />
        </button>
        <button
          type="button"
          class="plain"
          aria-expanded="true"
          aria-label={words('overlay/fold')}
          onClick={() => acts.fold(true)}
        >
          <Glyph name="fold" />
        </button>
      </header>
      <List hints={hints} view={view} acts={acts} />
      <footer>
        {view.unconfirmed && <p>{words('overlay/unconfirmed')}</p>}
        {link('overlay/not-now', acts.notNow)}
        {link('overlay/hide-site', acts.hideSite)}
        {link('overlay/misfit', acts.misfit)}
      </footer>
    </aside>
  );
}
