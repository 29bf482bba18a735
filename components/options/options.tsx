import { Blaze } from '../blaze.tsx';
import { Switch } from '../switch.tsx';
import { Coordinator } from './coordinator.tsx';
import { FileOfAll } from './file.tsx';
import { Hints } from './hints.tsx';
import { Keys } from './keys.tsx';
import { Reading } from './reading.tsx';
import { Removal } from './removal.tsx';
import type { Parts } from './view.ts';

function Reminders({ view, acts }: Parts) {
  const { words, reminders } = view;
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">{words('options/reminders')}</h2>
      <Switch name={words('options/reminders/on')} on={reminders} change={acts.switchReminders} />
      <p class="soft">{words('options/reminders/intro')}</p>
    </section>
  );
}

/** Everything that can be set, and everything that is kept, in one page. */
export function Options({ view, acts }: Parts) {
  const { words, version, trouble } = view;
  return (
    <>
      <header>
        <Blaze />
        <h1>{words('options/title')}</h1>
      </header>
      <main>
        <div role="alert">{trouble && <p class="trouble">{trouble}</p>}</div>
        <Reading view={view} acts={acts} />
        <Coordinator view={view} acts={acts} />
        <Hints view={view} acts={acts} />
        <Reminders view={view} acts={acts} />
        <Keys view={view} acts={acts} />
        <FileOfAll view={view} acts={acts} />
        <Removal view={view} acts={acts} />
      </main>
      <footer>
        <p>{words('popup/unofficial')}</p>
        <p class="line">
          <span>{words('popup/version', { version })}</span>
          <button type="button" class="link" onClick={acts.openWelcome}>
            {words('options/welcome')}
          </button>
        </p>
      </footer>
    </>
  );
}
