import { settle } from '../settle.ts';
import { ClockField } from './clock-field.tsx';
import type { ClockView } from './clock-view.ts';
import { Fold } from './fold.tsx';
import type { Parts } from './view.ts';

type Props = Parts & { clock: ClockView };

/** What can be mended in a clock that runs. */
function Change({ view: { words }, acts, clock }: Props) {
  return (
    <details class="quiet">
      <summary>{words('popup/clocks/change')}</summary>
      <ClockField
        clock={clock}
        text={words('popup/clocks/save')}
        note={(field, event) => {
          settle(event);
          acts.noteClock(clock.id, field);
        }}
      />
      <button
        type="button"
        class="link"
        onClick={(event) => {
          settle(event);
          acts.dropClock(clock.id);
        }}
      >
        {words('popup/clocks/delete')}
      </button>
    </details>
  );
}

/** A clock that has been noted, and how it stands. `key` in the list: what was typed goes when it is noted anew. */
function Runs(props: Props & { noted: NonNullable<ClockView['noted']> }) {
  const { view, clock, noted } = props;
  const { words } = view;
  return (
    <li class="noted-clock" data-clock={clock.id}>
      <p class="line">
        <b>{clock.name}</b>
        <span class="soft">{words('popup/clocks/since', { begin: clock.begin, since: noted.since })}</span>
      </p>
      <p>{noted.said}</p>
      {clock.calendar && (
        <a class="main small" href={clock.calendar} download="segnavia.ics">
          {words('popup/clocks/calendar')}
        </a>
      )}
      <Change {...props} />
      <details class="quiet source">
        <summary>{words('overlay/source')}</summary>
        <p>{clock.source}</p>
      </details>
    </li>
  );
}

/** A clock that nobody has noted yet. */
function Idle({ view, acts, clock }: Props) {
  return (
    <li data-clock={clock.id}>
      <details>
        <summary>{clock.name}</summary>
        <ClockField
          clock={clock}
          text={view.words('popup/clocks/note')}
          note={(field, event) => {
            settle(event);
            acts.noteClock(clock.id, field);
          }}
        />
      </details>
    </li>
  );
}

/** What runs out and what must be waited for, as far as the person has noted it. */
export function Clocks({ view, acts }: Parts) {
  const { words, clocks } = view;
  const count = clocks.list.filter(({ noted }) => noted).length;
  return (
    <Fold
      id="clocks"
      title={words('popup/clocks')}
      {...(count > 0 ? { aside: words('popup/clocks/count', { count }) } : {})}
    >
      <p class="soft">{words('popup/clocks/intro')}</p>
      {!clocks.reminders && <p class="soft">{words('popup/clocks/off')}</p>}
      <ul class="rows">
        {clocks.list.map((clock) =>
          clock.noted ? (
            <Runs
              key={`${clock.id} ${clock.noted.since}`}
              view={view}
              acts={acts}
              clock={clock}
              noted={clock.noted}
            />
          ) : (
            <Idle key={clock.id} view={view} acts={acts} clock={clock} />
          ),
        )}
      </ul>
    </Fold>
  );
}
