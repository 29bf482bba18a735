import type { RefObject } from 'preact';
import type { ReportProps } from '../../views/report/view.ts';
import { Ticks } from './ticks.tsx';

function Masks({ view, actions }: ReportProps) {
  const { say, masks } = view;
  return (
    <fieldset class="ticks" aria-describedby="masks-about">
      <legend>{say('report/masks')}</legend>
      <p class="soft" id="masks-about">
        {say('report/masks/about')}
      </p>
      <Ticks ticks={masks} tick={actions.tick} />
    </fieldset>
  );
}

/** Text exactly as it will be sent, and the kinds of personal data that it masks. */
export function Preview({
  view,
  actions,
  field,
}: ReportProps & { field: RefObject<HTMLTextAreaElement | null> }) {
  const { say, subject, text, recipient, ownLanguage, masks } = view;
  return (
    <section aria-labelledby="preview" class="preview">
      <h2 id="preview">{say('report/preview')}</h2>
      <dl>
        <dt>{say('report/to')}</dt>
        <dd>{recipient.address || say('report/empty')}</dd>
        <dt>{say('report/preview/subject')}</dt>
        <dd>{subject}</dd>
      </dl>
      <textarea
        ref={field}
        id="text"
        readOnly
        rows={18}
        value={text}
        aria-label={say('report/preview/text')}
      />
      {ownLanguage && (
        <div class="ticks">
          <p class="soft">{ownLanguage.about}</p>
          <Ticks ticks={[ownLanguage.tick]} tick={actions.tick} />
        </div>
      )}
      {masks.length > 0 && <Masks view={view} actions={actions} />}
    </section>
  );
}
