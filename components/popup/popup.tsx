import type { PopupProps } from '../../views/popup/view.ts';
import { Blaze } from '../blaze.tsx';
import { Certainty } from './certainty.tsx';
import { ChecksSection } from './checks.tsx';
import { ClocksSection } from './clocks.tsx';
import { DueClocks } from './due.tsx';
import { FinderSection } from './finder.tsx';
import { JourneySection } from './journey.tsx';
import { Place } from './place.tsx';
import { PointingQuestions } from './pointing.tsx';
import { Reasons } from './reasons.tsx';
import { ReportSection } from './report.tsx';
import { SettingsSection } from './settings.tsx';
import { SymptomsSection } from './symptoms.tsx';

function PlaceSection(props: PopupProps) {
  const { say, container, place } = props.view;
  return (
    <section aria-labelledby="where">
      <h2 id="where" class="unseen" tabIndex={-1}>
        {say('popup/where')}
      </h2>
      <Place {...props} />
      <Certainty {...props} />
      <PointingQuestions {...props} />
      <Reasons {...props} />
      {container === 'panel' && place.kind === 'unseen' && (
        <p class="soft">{say('popup/where/unseen-beside')}</p>
      )}
      <DueClocks {...props} />
    </section>
  );
}

function Footer({ view, actions }: PopupProps) {
  const { say, version, container } = view;
  return (
    <footer>
      <p>{say('popup/unofficial')}</p>
      <p class="line">
        <span>{say('popup/version', { version })}</span>
        {container === 'popup' && (
          <span class="links">
            <button type="button" class="link" onClick={actions.openInSidePanel}>
              {say('popup/open-beside')}
            </button>
            <button type="button" class="link" onClick={actions.openInTab}>
              {say('popup/open-in-tab')}
            </button>
          </span>
        )}
      </p>
    </footer>
  );
}

/** The whole popup. */
export function Popup(props: PopupProps) {
  const { say, hasStorageFailed } = props.view;
  return (
    <>
      <header>
        <Blaze />
        <h1>Segnavia</h1>
      </header>
      <main>
        {hasStorageFailed && (
          <p class="trouble" role="alert">
            {say('popup/trouble')}
          </p>
        )}
        <FinderSection {...props} />
        <PlaceSection {...props} />
        <JourneySection {...props} />
        <SymptomsSection {...props} />
        <ChecksSection {...props} />
        <ReportSection {...props} />
        <ClocksSection {...props} />
        <SettingsSection {...props} />
      </main>
      <Footer {...props} />
    </>
  );
}
