import type { ClockView } from '../../views/popup/clocks.ts';
import type { PopupProps } from '../../views/popup/view.ts';
import { focusHeading } from '../focus-heading.ts';
import { Press } from '../press.tsx';
import { ClockField } from './clock-field.tsx';
import { Fold } from './fold.tsx';

type Props = PopupProps & { clock: ClockView };

function Correction({ view: { say }, actions, clock }: Props) {
  return (
    <details class="quiet">
      <summary>{say('popup/clocks/change')}</summary>
      <ClockField
        clock={clock}
        button={say('popup/clocks/save')}
        onSubmit={(field, event) => {
          focusHeading(event);
          actions.noteClock(clock.id, field);
        }}
      />
      <Press class="link" onPress={() => actions.dropClock(clock.id)}>
        {say('popup/clocks/delete')}
      </Press>
    </details>
  );
}

function RunningClock(props: Props & { running: NonNullable<ClockView['running']> }) {
  const { view, clock, running } = props;
  const { say } = view;
  return (
    <li class="noted-clock" data-clock={clock.id}>
      <p class="line">
        <b>{clock.name}</b>
        <span class="soft">
          {say('popup/clocks/since', { begin: clock.fieldLabel, since: running.since })}
        </span>
      </p>
      <p>{running.sentence}</p>
      {clock.calendar && (
        <a class="main small" href={clock.calendar} download="segnavia.ics">
          {say('popup/clocks/calendar')}
        </a>
      )}
      <Correction {...props} />
      <details class="quiet source">
        <summary>{say('overlay/source')}</summary>
        <p>{clock.source}</p>
      </details>
    </li>
  );
}

function IdleClock({ view, actions, clock }: Props) {
  return (
    <li data-clock={clock.id}>
      <details>
        <summary>{clock.name}</summary>
        <ClockField
          clock={clock}
          button={view.say('popup/clocks/note')}
          onSubmit={(field, event) => {
            focusHeading(event);
            actions.noteClock(clock.id, field);
          }}
        />
      </details>
    </li>
  );
}

/** Clocks: expiry dates and waits that the person has noted or may note. */
export function ClocksSection({ view, actions }: PopupProps) {
  const { say, clocks } = view;
  const count = clocks.list.filter(({ running }) => running).length;
  return (
    <Fold
      id="clocks"
      title={say('popup/clocks')}
      summary={count > 0 ? say('popup/clocks/count', { count }) : null}
    >
      <p class="soft">{say('popup/clocks/intro')}</p>
      {!clocks.reminders && <p class="soft">{say('popup/clocks/off')}</p>}
      <ul class="rows">
        {clocks.list.map((clock) =>
          clock.running ? (
            // A corrected clock is a new element, so that its field starts with the new value.
            <RunningClock
              key={`${clock.id} ${clock.running.since}`}
              view={view}
              actions={actions}
              clock={clock}
              running={clock.running}
            />
          ) : (
            <IdleClock key={clock.id} view={view} actions={actions} clock={clock} />
          ),
        )}
      </ul>
    </Fold>
  );
}
