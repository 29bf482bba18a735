import { settle } from '../settle.ts';
import type { Parts, WhyView } from './view.ts';

function mend({ acts }: Parts, { mends, site }: WhyView): void {
  if (mends === 'on') acts.switchHints(true);
  else if (mends === 'site') acts.showSite(site);
  else if (mends === 'options') acts.openOptions();
  else if (mends) acts.mend(mends);
}

/** Why is there no hint here? The reasons for the page in sight, and what to do about them. */
export function Why(parts: Parts) {
  const { view, acts } = parts;
  return (
    <details class="quiet why" id="why">
      <summary>{view.words('popup/why')}</summary>
      {view.why.map((reason) => (
        <div key={reason.id}>
          <p>{reason.text}</p>
          {reason.button && (
            <button
              type="button"
              class="small"
              onClick={(event) => {
                settle(event);
                mend(parts, reason);
              }}
            >
              {reason.button}
            </button>
          )}
        </div>
      ))}
      {view.where.kind === 'site' && (
        <button type="button" class="link" onClick={acts.misfit}>
          {view.words('popup/misfit/site')}
        </button>
      )}
    </details>
  );
}
