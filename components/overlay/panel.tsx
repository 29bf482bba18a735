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
      {count > 0 && <span class="count">{count}</span>}
    </button>
  );
}

function Where({ view, acts }: { view: View; acts: Acts }) {
  const { journey, words } = view;
  return (
    <div class="where">
      <p class="genuine">{words('overlay/genuine', { site: view.site })}</p>
      {view.unconfirmed && !journey && <p class="unconfirmed">{words('overlay/unconfirmed')}</p>}
      {journey && (
        <p class="journey">
          {journey.name} <b>{words('overlay/step', { number: journey.number, of: journey.of })}</b>
        </p>
      )}
      {journey && !journey.here && (
        <p class="waits">
          {words('overlay/waits', { step: journey.step })}{' '}
          <button type="button" class="link" onClick={acts.stepDone}>
            {words('overlay/done')}
          </button>
        </p>
      )}
    </div>
  );
}

/** A hint in the panel; one that costs something stays folded until it is asked for. */
function Item({ hint, view, acts }: { hint: SeenHint; view: View; acts: Acts }) {
  const words = <HintWords hint={hint} view={view} acts={acts} />;
  return (
    <li class={hint.kind} data-hint={hint.id} data-state="panel">
      {hint.kind === 'last' ? (
        <details>
          <summary>{view.words('overlay/kind/last')}</summary>
          {words}
        </details>
      ) : (
        words
      )}
    </li>
  );
}

/** Where you are, the journey, what seems to be wrong, and the hints that have no place beside an element. */
export function Panel({ view, acts, hints }: { view: View; acts: Acts; hints: SeenHint[] }) {
  const { words, symptoms } = view;
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
      {symptoms.length + hints.length > 0 && (
        <ul>
          {symptoms.map(({ id, text, remedy }) => (
            <li key={id} class="symptom" data-symptom={id}>
              <p class="control">{text}</p>
              <p class="text">{remedy}</p>
            </li>
          ))}
          {hints.map((hint) => (
            <Item key={hint.id} hint={hint} view={view} acts={acts} />
          ))}
        </ul>
      )}
      <footer>
        <button type="button" class="link" onClick={acts.notNow}>
          {words('overlay/not-now')}
        </button>
        <button type="button" class="link" onClick={acts.hideSite}>
          {words('overlay/hide-site', { site: view.site })}
        </button>
        <button type="button" class="link" onClick={acts.misfit}>
          {words('overlay/misfit')}
        </button>
      </footer>
    </aside>
  );
}
