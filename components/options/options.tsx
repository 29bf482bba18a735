import type { OptionsProps } from '../../views/options/view.ts';
import { Blaze } from '../blaze.tsx';
import { Switch } from '../switch.tsx';
import { CoordinatorSection } from './coordinator.tsx';
import { FileSection } from './file.tsx';
import { HintsSection } from './hints.tsx';
import { KeysSection } from './keys.tsx';
import { OrganisationSection } from './organisation.tsx';
import { ReadingSection } from './reading.tsx';
import { RemovalSection } from './removal.tsx';

function RemindersSection({ view, actions }: OptionsProps) {
  const { say, reminders, restrictions } = view;
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">{say('options/reminders')}</h2>
      <Switch
        name={say('options/reminders/on')}
        isOn={reminders}
        lockReason={restrictions.reminders ? say('popup/fixed') : null}
        onChange={actions.switchReminders}
      />
      <p class="soft">{say('options/reminders/intro')}</p>
    </section>
  );
}

/** Options page: every setting, and everything stored. */
export function Options({ view, actions }: OptionsProps) {
  const { say, version, failure } = view;
  return (
    <>
      <header>
        <Blaze />
        <h1>{say('options/title')}</h1>
      </header>
      <main>
        <div role="alert">{failure && <p class="trouble">{failure}</p>}</div>
        <OrganisationSection view={view} actions={actions} />
        <ReadingSection view={view} actions={actions} />
        <CoordinatorSection view={view} actions={actions} />
        <HintsSection view={view} actions={actions} />
        <RemindersSection view={view} actions={actions} />
        <KeysSection view={view} actions={actions} />
        <FileSection view={view} actions={actions} />
        <RemovalSection view={view} actions={actions} />
      </main>
      <footer>
        <p>{say('popup/unofficial')}</p>
        <p class="line">
          <span>{say('popup/version', { version })}</span>
          <button type="button" class="link" onClick={actions.openWelcome}>
            {say('options/welcome')}
          </button>
        </p>
      </footer>
    </>
  );
}
