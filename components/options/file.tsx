import { settle } from '../settle.ts';
import type { Parts } from './view.ts';

function Brought({ view, acts }: Parts) {
  const { words, brought } = view;
  const answer = (key: string, yes: boolean, look: string) => (
    <button
      type="button"
      class={look}
      onClick={(event) => {
        settle(event);
        acts.take(yes);
      }}
    >
      {words(key)}
    </button>
  );
  return (
    <div role="status" class={brought ? `told ${brought.tone}` : ''}>
      <p>{brought?.say}</p>
      {brought?.tone === 'ask' && (
        <p class="buttons">
          {answer('options/import/yes', true, 'main')}
          {answer('options/no', false, 'plain')}
        </p>
      )}
    </div>
  );
}

/** Everything into a file, and back from one: to another computer, or for safety. */
export function FileOfAll({ view, acts }: Parts) {
  const { words, file } = view;
  return (
    <section aria-labelledby="file">
      <h2 id="file" tabIndex={-1}>
        {words('options/file')}
      </h2>
      <p class="soft">{words('options/file/intro')}</p>
      <p class="buttons">
        {file && (
          <a class="plain" href={file.href} download={file.name}>
            {words('options/export')}
          </a>
        )}
        <label class="plain choose">
          {words('options/import')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen) acts.bring(chosen);
              // Else the same file, mended, could not be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <Brought view={view} acts={acts} />
    </section>
  );
}
