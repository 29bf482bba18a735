interface Props {
  name: string;
  isOn: boolean;
  /** Sentence on why the switch cannot be used. */
  lockReason?: string | null;
  onChange: (isOn: boolean) => void;
}

/** Labelled switch. */
export function Switch({ name, isOn, lockReason, onChange }: Props) {
  return (
    <label class="line">
      <span>
        {name}
        {lockReason && <span class="soft"> {lockReason}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        disabled={Boolean(lockReason)}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  );
}
