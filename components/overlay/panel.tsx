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

function Where({ view }: { view: View }) {
  const { journey, words } = view;
  return (
    <div class="where">
      <p class="genuine">{words('overlay/genuine', { site: view.site })}</p>
      {journey && (
        <p class="journey">
          <span>{journey.name}</span>{' '}
          <b>{words('overlay/step', { number: journey.number, of: journey.of })}</b>
        </p>
      )}
    </div>
  );
}

/** Where you are, the journey, and the hints that have no place beside an element. */
export function Panel({ view, acts, hints }: { view: View; acts: Acts; hints: SeenHint[] }) {
  const { words } = view;
  return (
    <aside class="panel" data-box="panel" aria-label="Segnavia">
      <header>
        <Blaze />
        <Where view={view} />
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
      {hints.length > 0 && (
        <ul>
          {hints.map((hint) => (
            <li key={hint.id} class={hint.kind} data-hint={hint.id} data-state="panel">
              <HintWords hint={hint} view={view} />
            </li>
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
      </footer>
    </aside>
  );
}
