import { settle } from '../settle.ts';
import type { ClockView } from './clock-view.ts';
import { Icon } from './icons.tsx';
import type { Parts } from './view.ts';

function Offer({ view, acts, clock }: Parts & { clock: ClockView }) {
  const say = clock.kind === 'date' ? 'popup/clocks/note-day' : 'popup/clocks/note-moment';
  return (
    <li class="due">
      <Icon name="clock" />
      <div>
        <p id={`offer-${clock.id}`}>{clock.offer}</p>
        <button
          type="button"
          class="main small"
          aria-describedby={`offer-${clock.id}`}
          onClick={(event) => {
            settle(event);
            acts.noteClock(clock.id, null);
          }}
        >
          {view.words(say)}
        </button>
      </div>
    </li>
  );
}

/** What has come of which the person is to know, and what could be noted here; nothing on most days. */
export function Due({ view, acts }: Parts) {
  const { list, just } = view.clocks;
  const [due, offered] = [list.filter((clock) => clock.due), list.filter(({ offer }) => offer !== null)];
  return (
    <>
      <p class="noted" role="status">
        {just}
      </p>
      {due.length + offered.length > 0 && (
        <ul class="dues">
          {due.map(({ id, noted }) => (
            <li key={id} class="due" data-due={id}>
              <Icon name="clock" />
              <p>{noted?.said}</p>
            </li>
          ))}
          {offered.map((clock) => (
            <Offer key={clock.id} view={view} acts={acts} clock={clock} />
          ))}
        </ul>
      )}
    </>
  );
}
