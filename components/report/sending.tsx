import type { RefObject } from 'preact';
import type { ReportFormat, ReportProps } from '../../views/report/view.ts';
import { DeferredLink } from '../deferred-link.tsx';

interface Props extends ReportProps {
  /** Screenshot as the page shows it, if there is one. */
  image: RefObject<HTMLImageElement | null>;
  /** Field with the text of the report. */
  field: RefObject<HTMLTextAreaElement | null>;
}

/** Links and buttons to save, mail or copy the report. The person sends it. */
export function Sending({ view, actions, image, field }: Props) {
  const { say, screenshot, notice } = view;
  const hasScreenshot = screenshot?.isAttached ?? false;
  const save = (format: ReportFormat) => (link: HTMLAnchorElement) =>
    actions.save(link, format, image.current);
  return (
    <section aria-labelledby="out">
      <h2 id="out" tabIndex={-1}>
        {say('report/out')}
      </h2>
      <p class="way">
        <DeferredLink class="main" onPress={save('eml')}>
          {say(hasScreenshot ? 'report/out/eml' : 'report/out/eml/plain')}
        </DeferredLink>
        <span class="soft">{say('report/out/eml/about')}</span>
      </p>
      <p class="way">
        <DeferredLink class="plain" onPress={actions.mail}>
          {say('report/out/mail')}
        </DeferredLink>
        {hasScreenshot && <span class="soft">{say('report/out/mail/about')}</span>}
      </p>
      <p class="links">
        <button type="button" class="link" onClick={() => field.current && actions.copy(field.current)}>
          {say('report/out/copy')}
        </button>
        <DeferredLink class="link" onPress={save('txt')}>
          {say('report/out/txt')}
        </DeferredLink>
        {hasScreenshot && (
          <DeferredLink class="link" onPress={save('png')}>
            {say('report/out/png')}
          </DeferredLink>
        )}
      </p>
      <p class="notice" role="status">
        {notice}
      </p>
    </section>
  );
}
