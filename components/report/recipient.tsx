import type { Parts } from './view.ts';

/** To whom it goes: the coordinator's address where it is known, to be written where it is not. */
export function Recipient({ view, acts }: Parts) {
  const { words, recipient } = view;
  const { address, trouble, coordinator, list, fixed } = recipient;
  return (
    <section aria-labelledby="to">
      <p class="field">
        <label id="to" for="field-to">
          {words('report/to')}
        </label>
        <span class="soft">{coordinator}</span>
        <input
          id="field-to"
          type="email"
          autocomplete="off"
          spellcheck={false}
          value={address}
          readOnly={fixed}
          aria-invalid={trouble !== null}
          aria-describedby="to-trouble"
          onInput={({ currentTarget }) => acts.address(currentTarget.value)}
        />
      </p>
      <p id="to-trouble" class="problem" role="status">
        {trouble}
      </p>
      {list && (
        <p class="soft">
          {words('report/to/missing')}{' '}
          <a href={list.address} target="_blank" rel="noreferrer">
            {list.text}
          </a>
        </p>
      )}
    </section>
  );
}
