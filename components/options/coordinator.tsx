import { useState } from 'preact/hooks';
import type { OptionsProps } from '../../views/options/view.ts';
import { Choice } from '../choice.tsx';
import { Office } from '../office.tsx';

function Address({ view, actions }: OptionsProps) {
  const { say, coordinator, restrictions } = view;
  const { address, isInvalid } = coordinator;
  // Unfinished input must survive the redraws that follow every change in storage.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div class="field">
      <label for="address">{say('options/address')}</label>
      <input
        id="address"
        type="email"
        inputMode="email"
        autocomplete="off"
        spellcheck={false}
        value={draft ?? address}
        disabled={restrictions.address}
        aria-invalid={isInvalid}
        aria-describedby="known"
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onChange={({ currentTarget }) => actions.enterAddress(currentTarget.value)}
        onBlur={() => setDraft(null)}
      />
      <p class="wrong" role="alert">
        {isInvalid && say('options/address/wrong')}
      </p>
      <p id="known" class="soft">
        {restrictions.address ? say('popup/fixed') : coordinator.knownAddress}
      </p>
    </div>
  );
}

/** Coordinator to whom reports are addressed. */
export function CoordinatorSection({ view, actions }: OptionsProps) {
  const { say, coordinator, restrictions } = view;
  return (
    <section aria-labelledby="coordinator">
      <h2 id="coordinator">{say('options/coordinator')}</h2>
      <p class="soft">{say('options/coordinator/intro')}</p>
      {coordinator.office?.name && (
        <p>
          <b>{coordinator.office.name}</b> <span class="soft">{say('popup/fixed')}</span>
        </p>
      )}
      <Office office={coordinator.office} />
      <Choice
        id="country"
        label={say('options/country')}
        selected={coordinator.country}
        choices={coordinator.countries}
        lockReason={restrictions.country ? say('popup/fixed') : null}
        onChoose={actions.chooseCountry}
      />
      {/* An address is for one country: another country starts with an empty field. */}
      <Address key={coordinator.country} view={view} actions={actions} />
      <a class="link" href={coordinator.list} target="_blank" rel="noopener noreferrer">
        {say('options/coordinator/list')}
      </a>
    </section>
  );
}
