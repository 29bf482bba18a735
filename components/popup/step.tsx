import type { StepView } from '../../views/popup/steps.ts';
import type { PopupProps } from '../../views/popup/view.ts';
import { Press } from '../press.tsx';
import { StateIcon } from './icons.tsx';

interface Props extends Pick<PopupProps, 'view'> {
  step: StepView;
}

function StepSketch({ view, step: { sketch, state } }: Props) {
  if (!sketch || state === 'done') return null;
  return (
    <details class="quiet picture">
      <summary>{view.say('popup/journey/picture')}</summary>
      <img src={sketch.address} alt={sketch.alt} loading="lazy" />
    </details>
  );
}

/** A step of the journey, with a button for the person if Segnavia cannot see it done. */
export function StepItem({ view, step, onDone }: Props & { onDone: () => void }) {
  return (
    <li class={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
      <span class="dot">
        {step.state === 'done' && <StateIcon name="ok" />}
        {step.state === 'now' && <StateIcon name="now" />}
      </span>
      <div class="step">
        <span>
          <span class="unseen">{view.say(`popup/step/${step.state}`)} </span>
          {step.text}
        </span>
        {step.wait && <span class="soft">{step.wait}</span>}
        {step.needsConfirmation && (
          <Press class="main small" onPress={onDone}>
            {view.say('overlay/done')}
          </Press>
        )}
        <StepSketch view={view} step={step} />
      </div>
    </li>
  );
}
