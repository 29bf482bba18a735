import { useState } from 'preact/hooks';
import type { Parts } from './view.ts';

function Country({ view, acts }: Parts) {
  const { words, coordinator, fixed } = view;
  const { country, countries } = coordinator;
  return (
    <p class="line">
      <label for="country">
        {words('options/country')}
        {fixed.country && <span class="soft"> {words('popup/fixed')}</span>}
      </label>
      <select
        id="country"
        value={country}
        disabled={fixed.country}
        onChange={({ currentTarget }) =>
          acts.chooseCountry(countries[currentTarget.selectedIndex]?.code ?? country)
        }
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

function Address({ view, acts }: Parts) {
  const { words, coordinator, fixed } = view;
  const { address, wrong } = coordinator;
  // The page is drawn anew whenever something is stored: what is being typed stays.
  const [typing, type] = useState<string | null>(null);
  return (
    <div class="field">
      <label for="address">{words('options/address')}</label>
      <input
        id="address"
        type="email"
        inputMode="email"
        autocomplete="off"
        spellcheck={false}
        value={typing ?? address}
        disabled={fixed.address}
        aria-invalid={wrong}
        aria-describedby="known"
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onChange={({ currentTarget }) => acts.typeAddress(currentTarget.value)}
        onBlur={() => type(null)}
      />
      <p class="wrong" role="alert">
        {wrong && words('options/address/wrong')}
      </p>
      <p id="known" class="soft">
        {fixed.address ? words('popup/fixed') : coordinator.known}
      </p>
    </div>
  );
}

/** Whom a report is written to. */
export function Coordinator({ view, acts }: Parts) {
  const { words, coordinator } = view;
  return (
    <section aria-labelledby="coordinator">
      <h2 id="coordinator">{words('options/coordinator')}</h2>
      <p class="soft">{words('options/coordinator/intro')}</p>
      <Country view={view} acts={acts} />
      {/* What was typed for one country is not for another. */}
      <Address key={coordinator.country} view={view} acts={acts} />
      <a class="link" href={coordinator.list} target="_blank" rel="noopener noreferrer">
        {words('options/coordinator/list')}
      </a>
    </section>
  );
}
