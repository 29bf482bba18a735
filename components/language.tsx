interface Props {
  label: string;
  /** Null: as in the browser, in the words of `usual`. */
  chosen: string | null;
  usual: string;
  languages: { code: string; name: string }[];
  /** Why it cannot be changed, in words. */
  fixed: string | null;
  choose: (code: string | null) => void;
}

/** The choice of the language that Segnavia speaks. */
export function Language({ label, chosen, usual, languages, fixed, choose }: Props) {
  return (
    <p class="line">
      <label for="language">
        {label}
        {fixed && <span class="soft"> {fixed}</span>}
      </label>
      <select
        id="language"
        disabled={Boolean(fixed)}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => choose(languages[currentTarget.selectedIndex - 1]?.code ?? null)}
      >
        <option value="">{usual}</option>
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
