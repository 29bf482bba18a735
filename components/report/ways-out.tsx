import { OutLink } from './out-link.tsx';
import { Ticks } from './ticks.tsx';
import type { Parts } from './view.ts';

function Masks({ view, acts }: Parts) {
  const { words, masks } = view;
  return (
    <fieldset class="ticks" aria-describedby="masks-about">
      <legend>{words('report/masks')}</legend>
      <p class="soft" id="masks-about">
        {words('report/masks/about')}
      </p>
      <Ticks all={masks} tick={acts.tick} />
    </fieldset>
  );
}

/** The text exactly as it goes out, and what of it is masked. */
export function Preview({ view, acts }: Parts) {
  const { words, subject, text, recipient } = view;
  return (
    <section aria-labelledby="preview" class="preview">
      <h2 id="preview">{words('report/preview')}</h2>
      <dl>
        <dt>{words('report/to')}</dt>
        <dd>{recipient.address || words('report/empty')}</dd>
        <dt>{words('report/preview/subject')}</dt>
        <dd>{subject}</dd>
      </dl>
      <textarea id="text" readOnly rows={18} value={text} aria-label={words('report/preview/text')} />
      {view.masks.length > 0 && <Masks view={view} acts={acts} />}
    </section>
  );
}

/** The ways by which the person sends it. */
export function WaysOut({ view, acts }: Parts) {
  const { words, picture, said } = view;
  const along = picture?.along ?? false;
  return (
    <section aria-labelledby="out">
      <h2 id="out" tabIndex={-1}>
        {words('report/out')}
      </h2>
      <p class="way">
        <OutLink class="main" press={(link) => acts.save(link, 'eml')}>
          {words(along ? 'report/out/eml' : 'report/out/eml/plain')}
        </OutLink>
        <span class="soft">{words('report/out/eml/about')}</span>
      </p>
      <p class="way">
        <OutLink class="plain" press={acts.mail}>
          {words('report/out/mail')}
        </OutLink>
        {along && <span class="soft">{words('report/out/mail/about')}</span>}
      </p>
      <p class="links">
        <button type="button" class="link" onClick={acts.copy}>
          {words('report/out/copy')}
        </button>
        <OutLink class="link" press={(link) => acts.save(link, 'txt')}>
          {words('report/out/txt')}
        </OutLink>
        {along && (
          <OutLink class="link" press={(link) => acts.save(link, 'png')}>
            {words('report/out/png')}
          </OutLink>
        )}
      </p>
      <p class="notice" role="status">
        {said}
      </p>
    </section>
  );
}
