import { useState } from 'preact/hooks';
import { Country } from '../country.tsx';
import type { Parts } from './view.ts';

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
  const { words, coordinator, fixed } = view;
  return (
    <section aria-labelledby="coordinator">
      <h2 id="coordinator">{words('options/coordinator')}</h2>
      <p class="soft">{words('options/coordinator/intro')}</p>
      <Country
        label={words('options/country')}
        chosen={coordinator.country}
        countries={coordinator.countries}
        fixed={fixed.country ? words('popup/fixed') : null}
        choose={acts.chooseCountry}
      />
      {/* What was typed for one country is not for another. */}
      <Address key={coordinator.country} view={view} acts={acts} />
      <a class="link" href={coordinator.list} target="_blank" rel="noopener noreferrer">
        {words('options/coordinator/list')}
      </a>
    </section>
  );
}
