import { useRef } from 'preact/hooks';
import type { ReportProps } from '../../views/report/view.ts';
import { Blaze } from '../blaze.tsx';
import { Fields } from './fields.tsx';
import { Preview } from './preview.tsx';
import { Recipient } from './recipient.tsx';
import { ScreenshotSection } from './screenshot.tsx';
import { Sending } from './sending.tsx';

function Kinds({ view, actions }: ReportProps) {
  return (
    <fieldset class="choice">
      <legend class="unseen">{view.say('report/kind')}</legend>
      {(['report', 'training'] as const).map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name="kind"
            checked={view.kind === kind}
            onChange={() => actions.chooseKind(kind)}
          />
          <span>{view.say(`report/kind/${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Top({ view, actions }: ReportProps) {
  const { say, age, hasStorageFailed } = view;
  return (
    <div class="top">
      <h1>{say('report/title')}</h1>
      <p class="soft">{say('report/intro')}</p>
      {age && <p class="soft">{age}</p>}
      <Kinds view={view} actions={actions} />
      {hasStorageFailed && (
        <p class="trouble" role="alert">
          {say('report/trouble')}
        </p>
      )}
    </div>
  );
}

/** Report page: fields to fill in on one side, the resulting text on the other. */
export function Report({ view, actions }: ReportProps) {
  const { say, kind } = view;
  const image = useRef<HTMLImageElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <header>
        <Blaze />
        <p>Segnavia</p>
      </header>
      <main>
        <Top view={view} actions={actions} />
        <div class="write">
          <Recipient view={view} actions={actions} />
          <Fields view={view} actions={actions} />
          {kind === 'report' && <ScreenshotSection view={view} actions={actions} image={image} />}
        </div>
        <div class="send">
          <Preview view={view} actions={actions} field={field} />
          <Sending view={view} actions={actions} image={image} field={field} />
        </div>
      </main>
      <footer>
        <p>{say('handout/unofficial')}</p>
        <button type="button" class="link" onClick={actions.deleteDraft}>
          {say('report/delete')}
        </button>
      </footer>
    </>
  );
}
