import { settle } from '../settle.ts';
import type { JourneyView, StepView } from './journey-view.ts';
import { Journeys } from './journeys.tsx';
import { Step } from './step.tsx';
import type { Parts } from './view.ts';

type Props = Parts & { journey: JourneyView };

function Head({ view, journey }: Omit<Props, 'acts'>) {
  const { words } = view;
  const { steps, number, part } = journey;
  const of = steps.length;
  const place = [
    journey.historic && words('overlay/historic'),
    part.of > 1 && part.number > 0 && words('popup/journey/part', part),
    of > 1 && number > 0 && words('popup/journey/step', { number, of }),
  ].filter(Boolean);
  return (
    <p class="line">
      <b>{journey.name}</b>
      {place.length > 0 && <span class="soft">{place.join(' · ')}</span>}
    </p>
  );
}

/** What can be done with the journey as a whole. */
function Links({ view, acts, journey }: Props) {
  const { words } = view;
  const link = (key: string, act: () => void) => (
    <button
      type="button"
      class="link"
      onClick={(event) => {
        settle(event);
        act();
      }}
    >
      {words(key)}
    </button>
  );
  return (
    <p class="links">
      {!journey.ending && link('popup/journey/leave', acts.leave)}
      {link('popup/journey/restart', () => acts.restart(journey.id))}
      {link('popup/journey/delete', () => acts.forget(journey.id))}
      <a class="link" href={journey.handout} target="_blank" rel="noopener">
        {words('popup/journey/print')}
      </a>
    </p>
  );
}

function Steps({ view, acts, journey, steps }: Props & { steps: StepView[] }) {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <Step key={step.id} step={step} view={view} done={() => acts.done(journey.id, journey.path)} />
      ))}
    </ol>
  );
}

function UnderWay({ view, acts, journey }: Props) {
  const { words } = view;
  return (
    <>
      <Head view={view} journey={journey} />
      <Steps view={view} acts={acts} journey={journey} steps={journey.steps} />
      {journey.waits && <p class="soft">{words('popup/journey/waits', { pages: journey.waits })}</p>}
      {journey.start && (
        <button type="button" class="main" onClick={() => acts.openStart(journey.id)}>
          {words('popup/journey/open-start')}
        </button>
      )}
      {journey.ending && (
        <button
          type="button"
          class="main"
          onClick={(event) => {
            settle(event);
            acts.finish(journey.id);
          }}
        >
          {words('popup/journey/finish')}
        </button>
      )}
      {journey.last.length > 0 && (
        <details class="quiet last">
          <summary class="costs">{words('overlay/kind/last')}</summary>
          <Steps view={view} acts={acts} journey={journey} steps={journey.last} />
        </details>
      )}
      <Links view={view} acts={acts} journey={journey} />
    </>
  );
}

/** The journey under way with the steps of its stage, and the others that can be begun. */
export function Journey({ view, acts }: Parts) {
  const { words, journey, offers } = view;
  const others = offers.length > 0 && <Journeys view={view} acts={acts} />;
  return (
    <section aria-labelledby="journey">
      <h2 id="journey" tabIndex={-1}>
        {words(journey ? 'popup/journey' : 'popup/journeys')}
      </h2>
      <p class="notice" role="status">
        {view.notice}
      </p>
      {journey && <UnderWay view={view} acts={acts} journey={journey} />}
      {journey && others ? (
        <details class="quiet">
          <summary>{words('popup/journeys/other')}</summary>
          {others}
        </details>
      ) : (
        others
      )}
    </section>
  );
}
