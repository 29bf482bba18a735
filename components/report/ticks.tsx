interface Props {
  all: { id: string; label: string; ticked: boolean }[];
  tick: (id: string, ticked: boolean) => void;
}

/** Boxes to tick, one for each. */
export function Ticks({ all, tick }: Props) {
  return (
    <>
      {all.map(({ id, label, ticked }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={ticked}
            onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </>
  );
}
