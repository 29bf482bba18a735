import { Blaze } from '../blaze.tsx';
import { Checks } from './checks.tsx';
import { Clocks } from './clocks.tsx';
import { Due } from './due.tsx';
import { Fit } from './fit.tsx';
import { Journey } from './journey.tsx';
import { Points } from './points.tsx';
import { Settings } from './settings.tsx';
import { Symptoms } from './symptoms.tsx';
import type { Parts } from './view.ts';
import { Where } from './where.tsx';
import { Why } from './why.tsx';
import { Write } from './write.tsx';

/** Where you are, and what is due. */
function Here({ view, acts }: Parts) {
  const { words, seat, where } = view;
  return (
    <section aria-labelledby="where">
      <h2 id="where" class="unseen" tabIndex={-1}>
        {words('popup/where')}
      </h2>
      <Where view={view} acts={acts} />
      <Fit view={view} acts={acts} />
      <Points view={view} acts={acts} />
      <Why view={view} acts={acts} />
      {seat === 'panel' && where.kind === 'unseen' && (
        <p class="soft">{words('popup/where/unseen-beside')}</p>
      )}
      <Due view={view} acts={acts} />
    </section>
  );
}

/** What Segnavia is and is not, and where else it can stand. */
function Foot({ view, acts }: Parts) {
  const { words, version, seat } = view;
  return (
    <footer>
      <p>{words('popup/unofficial')}</p>
      <p class="line">
        <span>{words('popup/version', { version })}</span>
        {seat === 'popup' && (
          <span class="links">
            <button type="button" class="link" onClick={acts.openBeside}>
              {words('popup/open-beside')}
            </button>
            <button type="button" class="link" onClick={acts.openInTab}>
              {words('popup/open-in-tab')}
            </button>
          </span>
        )}
      </p>
    </footer>
  );
}

/** The whole popup: where you are, what comes next, what is wrong, what to try, and how Segnavia shall behave. */
export function Popup({ view, acts }: Parts) {
  const { words } = view;
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
        <Here view={view} acts={acts} />
        <Journey view={view} acts={acts} />
        <Symptoms view={view} acts={acts} />
        <Checks view={view} acts={acts} />
        <Write view={view} acts={acts} />
        <Clocks view={view} acts={acts} />
        <Settings view={view} acts={acts} />
      </main>
      <Foot view={view} acts={acts} />
    </>
  );
}
