import { settle } from '../settle.ts';
import { Icon } from './icons.tsx';
import type { StepView } from './journey-view.ts';
import type { Parts } from './view.ts';

type Props = Pick<Parts, 'view'> & { step: StepView };

function Sketch({ view, step: { picture, state } }: Props) {
  if (!picture || state === 'done') return null;
  return (
    <details class="quiet picture">
      <summary>{view.words('popup/journey/picture')}</summary>
      <img src={picture.address} alt={picture.alt} loading="lazy" />
    </details>
  );
}

/** One step of the journey, with what is to be said by the person where Segnavia cannot see it. */
export function Step({ view, step, done }: Props & { done: () => void }) {
  return (
    <li class={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
      <span class="dot">
        {step.state === 'done' && <Icon name="ok" />}
        {step.state === 'now' && <Icon name="now" />}
      </span>
      <div class="step">
        <span>
          <span class="unseen">{view.words(`popup/step/${step.state}`)} </span>
          {step.text}
        </span>
        {step.wait && <span class="soft">{step.wait}</span>}
        {step.ask && (
          <button
            type="button"
            class="main small"
            onClick={(event) => {
              settle(event);
              done();
            }}
          >
            {view.words('overlay/done')}
          </button>
        )}
        <Sketch view={view} step={step} />
      </div>
    </li>
  );
}
