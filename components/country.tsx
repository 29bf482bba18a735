interface Props {
  label: string;
  /** Its code (ISO 3166, two letters). */
  chosen: string;
  countries: { code: string; name: string }[];
  /** Why it cannot be changed, in words. */
  fixed: string | null;
  choose: (code: string) => void;
}

/** The choice of the country whose coordinator reports are addressed to. */
export function Country({ label, chosen, countries, fixed, choose }: Props) {
  return (
    <p class="line">
      <label for="country">
        {label}
        {fixed && <span class="soft"> {fixed}</span>}
      </label>
      <select
        id="country"
        value={chosen}
        disabled={Boolean(fixed)}
        onChange={({ currentTarget }) => choose(countries[currentTarget.selectedIndex]?.code ?? chosen)}
      >
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
