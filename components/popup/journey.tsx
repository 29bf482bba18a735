import type { JourneyView } from '../../views/popup/journey.ts';
import type { StepView } from '../../views/popup/steps.ts';
import type { PopupProps } from '../../views/popup/view.ts';
import { Press } from '../press.tsx';
import { JourneyList } from './journeys.tsx';
import { StepItem } from './step.tsx';

type Props = PopupProps & { journey: JourneyView };

function Head({ view: { say }, journey }: Omit<Props, 'actions'>) {
  const { steps, number, stage } = journey;
  const of = steps.length;
  const notes = [
    journey.isHistoric && say('overlay/historic'),
    stage.of > 1 && stage.number > 0 && say('popup/journey/part', stage),
    of > 1 && number > 0 && say('popup/journey/step', { number, of }),
  ].filter(Boolean);
  return (
    <p class="line">
      <b>{journey.name}</b>
      {notes.length > 0 && <span class="soft">{notes.join(' · ')}</span>}
    </p>
  );
}

function Links({ view: { say }, actions, journey }: Props) {
  return (
    <p class="links">
      {!journey.isEnding && (
        <Press class="link" onPress={actions.leaveJourney}>
          {say('popup/journey/leave')}
        </Press>
      )}
      <Press class="link" onPress={() => actions.restartJourney(journey.id)}>
        {say('popup/journey/restart')}
      </Press>
      <Press class="link" onPress={() => actions.forgetJourney(journey.id)}>
        {say('popup/journey/delete')}
      </Press>
      <a class="link" href={journey.handout} target="_blank" rel="noopener">
        {say('popup/journey/print')}
      </a>
    </p>
  );
}

function Steps({ view, actions, journey, steps }: Props & { steps: StepView[] }) {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <StepItem
          key={step.id}
          step={step}
          view={view}
          onDone={() => actions.completeStep(journey.id, journey.path)}
        />
      ))}
    </ol>
  );
}

function CurrentJourney(props: Props) {
  const { view, actions, journey } = props;
  const { say } = view;
  return (
    <>
      <Head view={view} journey={journey} />
      <Steps {...props} steps={journey.steps} />
      {journey.awaitedPages && (
        <p class="soft">{say('popup/journey/waits', { pages: journey.awaitedPages })}</p>
      )}
      {journey.canOpenStart && (
        <button type="button" class="main" onClick={() => actions.openStart(journey.id)}>
          {say('popup/journey/open-start')}
        </button>
      )}
      {journey.isEnding && (
        <Press class="main" onPress={() => actions.finishJourney(journey.id)}>
          {say('popup/journey/finish')}
        </Press>
      )}
      {journey.lastResorts.length > 0 && (
        <details class="quiet last">
          <summary class="costs">{say('overlay/kind/last')}</summary>
          <Steps {...props} steps={journey.lastResorts} />
        </details>
      )}
      <Links {...props} />
    </>
  );
}

/** The journey under way, and the journeys that can be begun. */
export function JourneySection({ view, actions }: PopupProps) {
  const { say, journey, offers, areJourneysFixed } = view;
  const list = offers.length > 0 && (
    <>
      <JourneyList say={say} offers={offers} onBegin={actions.beginJourney} />
      {areJourneysFixed && <p class="soft">{say('popup/fixed')}</p>}
    </>
  );
  return (
    <section aria-labelledby="journey">
      <h2 id="journey" tabIndex={-1}>
        {say(journey ? 'popup/journey' : 'popup/journeys')}
      </h2>
      <p class="notice" role="status">
        {view.notice}
      </p>
      {journey && <CurrentJourney view={view} actions={actions} journey={journey} />}
      {journey && list ? (
        <details class="quiet">
          <summary>{say('popup/journeys/other')}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </section>
  );
}
