interface Props {
  id: string;
  label: string;
  /** Code of the current choice. */
  selected: string;
  /** `lang`: language of the name, if it is not that of the page. */
  choices: { code: string; name: string; lang?: string }[];
  /** Sentence on why the choice cannot be changed. */
  lockReason: string | null;
  onChoose: (code: string) => void;
}

/** Labelled list to choose from. */
export function Choice({ id, label, selected, choices, lockReason, onChoose }: Props) {
  return (
    <p class="line">
      <label for={id}>
        {label}
        {lockReason && <span class="soft"> {lockReason}</span>}
      </label>
      <select
        id={id}
        value={selected}
        disabled={Boolean(lockReason)}
        onChange={({ currentTarget }) => onChoose(choices[currentTarget.selectedIndex]?.code ?? selected)}
      >
        {choices.map(({ code, name, lang }) => (
          <option key={code} value={code} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
