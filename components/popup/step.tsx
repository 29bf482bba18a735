import { Icon } from './icons.tsx';
import { settle } from './settle.ts';
import type { Parts, StepView } from './view.ts';

/** One step of the journey, with what is to be said by the person where Segnavia cannot see it. */
export function Step({ view, step, done }: Pick<Parts, 'view'> & { step: StepView; done: () => void }) {
  const { words } = view;
  const body = (
    <>
      <span>{step.text}</span>
      {step.wait && <span class="soft wait">{step.wait}</span>}
      {step.ask && (
        <button
          type="button"
          class="main small"
          onClick={(event) => {
            settle(event);
            done();
          }}
        >
          {words('overlay/done')}
        </button>
      )}
    </>
  );
  return (
    <li class={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
      <span class="dot">
        {step.state === 'done' && <Icon name="ok" />}
        {step.state === 'now' && <Icon name="now" />}
      </span>
      <div class="step">
        <span class="unseen">{words(`popup/step/${step.state}`)} </span>
        {step.last ? (
          <details class="last">
            <summary>{words('overlay/kind/last')}</summary>
            <div class="step">{body}</div>
          </details>
        ) : (
          body
        )}
      </div>
    </li>
  );
}
