import { Icon } from './icons.tsx';
import { Step } from './step.tsx';
import type { HelpView, JourneyView, View } from './view.ts';

type Parts = { journey: JourneyView; words: View['words'] };

function Head({ journey, words }: Parts) {
  return (
    <div class="head">
      <h1>{journey.name}</h1>
      {journey.forWhom && <p class="for">{journey.forWhom}</p>}
      {journey.historic && (
        <div class="historic">
          <Icon name="last" />
          <p>
            <b>{words('overlay/historic')}.</b> {words('handout/historic')}
          </p>
        </div>
      )}
      {journey.start && (
        <p class="start">
          {words('handout/start')} <a href={journey.start}>{journey.start}</a>
        </p>
      )}
      <p class="legend">
        <Icon name="circled" /> {words('handout/legend')}
      </p>
    </div>
  );
}

/** Everything that costs something, behind all that does not. */
function Last({ journey, words }: Parts) {
  const { lastSteps, lastHints } = journey;
  if (lastSteps.length + lastHints.length === 0) return null;
  return (
    <section class="last" aria-labelledby="last">
      <h2 id="last">
        <Icon name="last" /> {words('overlay/kind/last')}
      </h2>
      <p>{words('handout/last')}</p>
      {lastHints.length > 0 && (
        <ul class="dos">
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
            <Step key={step.id} step={step} words={words} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Coordinator({ help, words }: { help: HelpView; words: View['words'] }) {
  const { coordinator, list } = help;
  if (coordinator)
    return (
      <p>
        {coordinator.name}: <a href={`mailto:${coordinator.address}`}>{coordinator.address}</a>
      </p>
    );
  return (
    <>
      <p class="blank">
        <span>{words('handout/coordinator')}</span> <span class="line" />
      </p>
      <p>
        {words('handout/coordinators')} <a href={list}>{list}</a>
      </p>
    </>
  );
}

function Sources({ journey, words }: Parts) {
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{words('handout/sources')}</h2>
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

/** One journey as a handout: the way, what it may cost, whom to ask, who says so. */
export function Journey({ journey, words }: Parts) {
  return (
    <>
      <Head journey={journey} words={words} />
      {journey.stages.map((stage, index) => (
        <section key={stage.id} aria-labelledby={`stage-${stage.id}`}>
          <h2 id={`stage-${stage.id}`} class={journey.stages.length > 1 ? undefined : 'unseen'}>
            {stage.name ?? words('handout/stage', { number: index + 1, of: journey.stages.length })}
          </h2>
          <ol class="steps">
            {stage.steps.map((step) => (
              <Step key={step.id} step={step} words={words} />
            ))}
          </ol>
        </section>
      ))}
      <Last journey={journey} words={words} />
      <section class="help" aria-labelledby="help">
        <h2 id="help">{words('handout/help')}</h2>
        {journey.help.words ? <p>{journey.help.words}</p> : <Coordinator help={journey.help} words={words} />}
      </section>
      <Sources journey={journey} words={words} />
    </>
  );
}
