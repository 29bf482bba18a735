import type { TickView } from '../../views/report/view.ts';

interface Props {
  ticks: TickView[];
  tick: (id: string, isTicked: boolean) => void;
}

/** List of checkboxes. */
export function Ticks({ ticks, tick }: Props) {
  return (
    <>
      {ticks.map(({ id, label, isTicked }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={isTicked}
            onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </>
  );
}
