import { Blaze } from '../blaze.tsx';
import { Checks } from './checks.tsx';
import { Journey } from './journey.tsx';
import { Settings } from './settings.tsx';
import { Symptoms } from './symptoms.tsx';
import type { Parts } from './view.ts';
import { Where } from './where.tsx';
import { Write } from './write.tsx';

/** The whole popup: where you are, what comes next, what is wrong, what to try, and how Segnavia shall behave. */
export function Popup({ view, acts }: Parts) {
  const { words, version } = view;
  return (
    <>
      <header>
        <Blaze />
        <h1>Segnavia</h1>
      </header>
      <main>
        {view.trouble && (
          <p class="trouble" role="alert">
            {words('popup/trouble')}
          </p>
        )}
        <section aria-labelledby="where">
          <h2 id="where" class="unseen" tabIndex={-1}>
            {words('popup/where')}
          </h2>
          <Where view={view} acts={acts} />
        </section>
        <Journey view={view} acts={acts} />
        <Symptoms view={view} acts={acts} />
        <Checks view={view} acts={acts} />
        <Write view={view} acts={acts} />
        <Settings view={view} acts={acts} />
      </main>
      <footer>
        <p>{words('popup/unofficial')}</p>
        <p class="line">
          <span>{words('popup/version', { version })}</span>
          {!view.inTab && (
            <button type="button" class="link" onClick={acts.openInTab}>
              {words('popup/open-in-tab')}
            </button>
          )}
        </p>
      </footer>
    </>
  );
}
