import { Icon } from './icons.tsx';
import { settle } from './settle.ts';
import type { JourneyView, Parts, StepView } from './view.ts';

function Step({ step, view }: { step: StepView; view: Parts['view'] }) {
  return (
    <li class={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
      <span class="dot">
        {step.state === 'done' && <Icon name="ok" />}
        {step.state === 'now' && <Icon name="now" />}
      </span>
      <span>
        <span class="unseen">{view.words(`popup/step/${step.state}`)} </span>
        {step.text}
      </span>
    </li>
  );
}

function UnderWay({ view, acts, journey }: Parts & { journey: JourneyView }) {
  const { words } = view;
  const { steps, number, arrived, here } = journey;
  const of = steps.length;
  return (
    <>
      <p class="line">
        <b>{journey.name}</b>
        {of > 1 && <span class="soft">{words('popup/journey/step', { number, of })}</span>}
      </p>
      <ol class="steps">
        {steps.map((step) => (
          <Step key={step.id} step={step} view={view} />
        ))}
      </ol>
      {!here && !arrived && (
        <button type="button" class="main" onClick={acts.restart}>
          {words('popup/journey/open-start')}
        </button>
      )}
      <p class="links">
        {(here || arrived) && (
          <button type="button" class="link" onClick={acts.restart}>
            {words('popup/journey/restart')}
          </button>
        )}
        <button
          type="button"
          class="link"
          onClick={(event) => {
            settle(event);
            acts.leave();
          }}
        >
          {words(arrived ? 'popup/journey/finish' : 'popup/journey/leave')}
        </button>
      </p>
    </>
  );
}

/** The journey under way with the steps of its stage, or the journeys that can be begun. */
export function Journey({ view, acts }: Parts) {
  const { words, journey, offers } = view;
  return (
    <section aria-labelledby="journey">
      <h2 id="journey" tabIndex={-1}>
        {words('popup/journey')}
      </h2>
      {journey ? (
        <UnderWay view={view} acts={acts} journey={journey} />
      ) : (
        <>
          <p>{words('popup/journey/none')}</p>
          {offers.map(({ id, name }) => (
            <button key={id} type="button" class="main" onClick={() => acts.begin(id)}>
              {name}
            </button>
          ))}
        </>
      )}
    </section>
  );
}
