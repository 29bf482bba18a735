import { useState } from 'preact/hooks';
import type { ClockView } from './clock-view.ts';

interface Props {
  clock: ClockView;
  /** What the button says. */
  text: string;
  note: (field: string, event: { currentTarget: Element }) => void;
}

/** No password of today was changed before; it keeps a year that is still being typed from being taken. */
const EARLIEST = '2020-01-01';

/** The day or moment at which a clock began. What cannot be is refused by the browser, in its own words. */
export function ClockField({ clock: { id, begin, kind, field, latest }, text, note }: Props) {
  const [typed, setTyped] = useState(field);
  return (
    <form
      class="line clock-field"
      onSubmit={(event) => {
        event.preventDefault();
        note(typed, event);
      }}
    >
      <label for={`clock-${id}`}>{begin}</label>
      <input
        id={`clock-${id}`}
        type={kind}
        required
        min={kind === 'date' ? EARLIEST : `${EARLIEST}T00:00`}
        max={latest}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="main small">
        {text}
      </button>
    </form>
  );
}
