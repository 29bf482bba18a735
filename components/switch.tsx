interface Props {
  name: string;
  on: boolean;
  /** Why it cannot be changed, in words. */
  fixed?: string | null;
  change: (on: boolean) => void;
}

/** Something that is on or off. */
export function Switch({ name, on, fixed, change }: Props) {
  return (
    <label class="line">
      <span>
        {name}
        {fixed && <span class="soft"> {fixed}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={Boolean(fixed)}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
    </label>
  );
}
