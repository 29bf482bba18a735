import { useState } from 'preact/hooks';
import type { ClockView } from '../../views/popup/clocks.ts';

interface Props {
  clock: ClockView;
  /** Label of the button. */
  button: string;
  onSubmit: (field: string, event: { currentTarget: Element }) => void;
}

/** Keeps a year that is still being typed (`0002`) from being valid; no current password was changed earlier. */
const EARLIEST = '2020-01-01';

/** Field for the beginning of a clock. The browser itself refuses invalid and future dates. */
export function ClockField({ clock, button, onSubmit }: Props) {
  const { id, fieldLabel, fieldType, field, latest } = clock;
  const [value, setValue] = useState(field);
  return (
    <form
      class="line clock-field"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(value, event);
      }}
    >
      <label for={`clock-${id}`}>{fieldLabel}</label>
      <input
        id={`clock-${id}`}
        type={fieldType}
        required
        min={fieldType === 'date' ? EARLIEST : `${EARLIEST}T00:00`}
        max={latest}
        value={value}
        onInput={({ currentTarget }) => setValue(currentTarget.value)}
      />
      <button type="submit" class="main small">
        {button}
      </button>
    </form>
  );
}
