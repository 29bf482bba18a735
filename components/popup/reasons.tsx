import type { ReasonView } from '../../views/popup/reasons.ts';
import type { PopupActions, PopupProps } from '../../views/popup/view.ts';
import { Press } from '../press.tsx';

function applyRemedy(actions: PopupActions, { remedy, site }: ReasonView): void {
  if (remedy === 'on') actions.switchHints(true);
  else if (remedy === 'site') actions.showSite(site);
  else if (remedy === 'options') actions.openOptions();
  else if (remedy) actions.restoreHints(remedy);
}

/** Reasons for missing hints on the open page, with their remedies. */
export function Reasons({ view, actions }: PopupProps) {
  const { say, reasons, place } = view;
  return (
    <details class="quiet why" id="why">
      <summary>{say('popup/why')}</summary>
      {reasons.map((reason) => (
        <div key={reason.id}>
          <p>{reason.text}</p>
          {reason.button && (
            <Press class="small" onPress={() => applyRemedy(actions, reason)}>
              {reason.button}
            </Press>
          )}
        </div>
      ))}
      {place.kind === 'site' && (
        <button type="button" class="link" onClick={actions.showStructure}>
          {say('popup/misfit/site')}
        </button>
      )}
    </details>
  );
}
