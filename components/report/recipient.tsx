import type { ReportProps } from '../../views/report/view.ts';
import { Office } from '../office.tsx';

/** Recipient's address: the coordinator's if it is known, else for the person to enter. */
export function Recipient({ view, actions }: ReportProps) {
  const { say, recipient } = view;
  const { address, problem, coordinator, office, list, isFixed, desks } = recipient;
  return (
    <section aria-labelledby="to">
      <p class="field">
        <label id="to" for="field-to">
          {say('report/to')}
        </label>
        <span class="soft">{coordinator}</span>
        <input
          id="field-to"
          type="email"
          autocomplete="off"
          spellcheck={false}
          value={address}
          readOnly={isFixed}
          aria-invalid={problem !== null}
          aria-describedby="to-trouble"
          onInput={({ currentTarget }) => actions.enterAddress(currentTarget.value)}
        />
      </p>
      <Office office={office} />
      <p id="to-trouble" class="problem" role="status">
        {problem}
      </p>
      <details class="desks">
        <summary>{say('report/desks')}</summary>
        <ul>
          {desks.map(({ id, text, address: mailbox }) => (
            <li key={id}>
              {text}{' '}
              {mailbox && !isFixed && (
                <button type="button" class="link" onClick={() => actions.enterAddress(mailbox)}>
                  {say('report/desk/write')}
                </button>
              )}
            </li>
          ))}
        </ul>
      </details>
      {list && (
        <p class="soft">
          {say('report/to/missing')}{' '}
          <a href={list.address} target="_blank" rel="noreferrer">
            {list.text}
          </a>
        </p>
      )}
    </section>
  );
}
