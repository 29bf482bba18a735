import type { HandoutJourneyView, HelpView } from '../../views/handout/view.ts';
import type { Say } from '../../views/speech.ts';
import { HandoutIcon } from './icons.tsx';
import { HandoutStep } from './step.tsx';

interface Props {
  journey: HandoutJourneyView;
  say: Say;
}

function Head({ journey, say }: Props) {
  return (
    <div class="head">
      <h1>{journey.name}</h1>
      {journey.audience && <p class="for">{journey.audience}</p>}
      {journey.isHistoric && (
        <div class="historic">
          <HandoutIcon name="last" />
          <p>
            <b>{say('overlay/historic')}.</b> {say('handout/historic')}
          </p>
        </div>
      )}
      {journey.start && (
        <p class="start">
          {say('handout/start')} <a href={journey.start}>{journey.start}</a>
        </p>
      )}
      <p class="legend">
        <HandoutIcon name="circled" /> {say('handout/legend')}
      </p>
    </div>
  );
}

/** Last resorts, after everything harmless (promise 6). */
function LastResorts({ journey, say }: Props) {
  const { lastSteps, lastHints } = journey;
  if (lastSteps.length + lastHints.length === 0) return null;
  return (
    <section class="last" aria-labelledby="last">
      <h2 id="last">
        <HandoutIcon name="last" /> {say('overlay/kind/last')}
      </h2>
      <p>{say('handout/last')}</p>
      {lastHints.length > 0 && (
        <ul class="tasks">
          {lastHints.map(({ id, text, page }) => (
            <li key={id}>
              {text} <span class="soft">({page})</span>
            </li>
          ))}
        </ul>
      )}
      {lastSteps.length > 0 && (
        <ol class="steps">
          {lastSteps.map((step) => (
            <HandoutStep key={step.id} step={step} say={say} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Coordinator({ help, say }: { help: HelpView; say: Say }) {
  const { coordinator, coordinatorsPage } = help;
  if (coordinator)
    return (
      <p>
        {coordinator.name}: <a href={`mailto:${coordinator.address}`}>{coordinator.address}</a>
      </p>
    );
  return (
    <>
      <p class="blank">
        <span>{say('handout/coordinator')}</span> <span class="line" />
      </p>
      <p>
        {say('handout/coordinators')} <a href={coordinatorsPage}>{coordinatorsPage}</a>
      </p>
    </>
  );
}

function Sources({ journey, say }: Props) {
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{say('handout/sources')}</h2>
      <ul>
        {journey.sources.map(({ id, text, address }) => (
          <li key={id}>
            {text}
            {address && (
              <>
                {', '}
                <a href={address}>{address}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Journey on a sheet: steps, last resorts, contact and sources. */
export function JourneySheet({ journey, say }: Props) {
  return (
    <>
      <Head journey={journey} say={say} />
      {journey.stages.map((stage, index) => (
        <section key={stage.id} aria-labelledby={`stage-${stage.id}`}>
          <h2 id={`stage-${stage.id}`} class={journey.stages.length > 1 ? undefined : 'unseen'}>
            {stage.name ?? say('handout/stage', { number: index + 1, of: journey.stages.length })}
          </h2>
          <ol class="steps">
            {stage.steps.map((step) => (
              <HandoutStep key={step.id} step={step} say={say} />
            ))}
          </ol>
        </section>
      ))}
      <LastResorts journey={journey} say={say} />
      <section class="help" aria-labelledby="help">
        <h2 id="help">{say('handout/help')}</h2>
        {journey.help.sentence ? (
          <p>{journey.help.sentence}</p>
        ) : (
          <Coordinator help={journey.help} say={say} />
        )}
      </section>
      <Sources journey={journey} say={say} />
    </>
  );
}
