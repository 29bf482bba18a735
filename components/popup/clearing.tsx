import type { ClearingView } from '../../views/popup/clearing.ts';
import type { PopupProps } from '../../views/popup/view.ts';

/** Clearing of what the browser stores for our sites. Its scope is stated before the button. */
export function ClearSites({ view: { say }, actions, clearing }: PopupProps & { clearing: ClearingView }) {
  return (
    <details class="quiet clear">
      <summary>{say('popup/clear')}</summary>
      <p>{clearing.scope}</p>
      <p class="both">
        <input type="checkbox" id="clear-cookies" aria-describedby="clear-cookies-what" />
        <label for="clear-cookies">{say('popup/clear/cookies')}</label>
      </p>
      <p class="soft" id="clear-cookies-what">
        {clearing.cookies}
      </p>
      <p class="soft">{say('popup/clear/permission')}</p>
      <button
        type="button"
        class="small"
        onClick={({ currentTarget }) =>
          actions.clearSites(currentTarget.closest('details')?.querySelector('input')?.checked === true)
        }
      >
        {say('popup/clear/go')}
      </button>
      <p class="said" role="status">
        {clearing.result}
      </p>
    </details>
  );
}
