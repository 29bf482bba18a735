import type { ClockView } from '../../views/popup/clocks.ts';
import type { PopupProps } from '../../views/popup/view.ts';
import { Press } from '../press.tsx';
import { StateIcon } from './icons.tsx';

function ClockOffer({ view, actions, clock }: PopupProps & { clock: ClockView }) {
  const label = clock.fieldType === 'date' ? 'popup/clocks/note-day' : 'popup/clocks/note-moment';
  return (
    <li class="due">
      <StateIcon name="clock" />
      <div>
        <p id={`offer-${clock.id}`}>{clock.offer}</p>
        <Press
          class="main small"
          describedBy={`offer-${clock.id}`}
          onPress={() => actions.noteClock(clock.id, null)}
        >
          {view.say(label)}
        </Press>
      </div>
    </li>
  );
}

/** Clocks that are due, and clocks that could be started on this page. */
export function DueClocks({ view, actions }: PopupProps) {
  const { list, confirmation } = view.clocks;
  const due = list.filter(({ isDue }) => isDue);
  const offers = list.filter(({ offer }) => offer !== null);
  return (
    <>
      <p class="noted" role="status">
        {confirmation}
      </p>
      {due.length + offers.length > 0 && (
        <ul class="dues">
          {due.map(({ id, running }) => (
            <li key={id} class="due" data-due={id}>
              <StateIcon name="clock" />
              <p>{running?.sentence}</p>
            </li>
          ))}
          {offers.map((clock) => (
            <ClockOffer key={clock.id} view={view} actions={actions} clock={clock} />
          ))}
        </ul>
      )}
    </>
  );
}
