import type { ClearView, Parts } from './view.ts';

/** Clearing by Segnavia: first what goes, then the choice, then the button, then what came of it. */
export function Clear({ view, acts, clear }: Parts & { clear: ClearView }) {
  const { words } = view;
  return (
    <details class="quiet clear">
      <summary>{words('popup/clear')}</summary>
      <p>{clear.what}</p>
      <p class="both">
        <input type="checkbox" id="clear-cookies" aria-describedby="clear-cookies-what" />
        <label for="clear-cookies">{words('popup/clear/cookies')}</label>
      </p>
      <p class="soft" id="clear-cookies-what">
        {clear.cookies}
      </p>
      <p class="soft">{words('popup/clear/permission')}</p>
      <button
        type="button"
        class="small"
        onClick={({ currentTarget }) =>
          acts.clear(currentTarget.closest('details')?.querySelector('input')?.checked === true)
        }
      >
        {words('popup/clear/go')}
      </button>
      <p class="said" role="status">
        {clear.said}
      </p>
    </details>
  );
}
