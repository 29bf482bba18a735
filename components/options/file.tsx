import type { OptionsProps } from '../../views/options/view.ts';
import { Press } from '../press.tsx';

function ImportNotice({ view, actions }: OptionsProps) {
  const { say, importNotice } = view;
  return (
    <div role="status" class={importNotice ? `message ${importNotice.tone}` : ''}>
      <p>{importNotice?.text}</p>
      {importNotice?.tone === 'ask' && (
        <p class="buttons">
          <Press class="main" onPress={() => actions.confirmImport(true)}>
            {say('options/import/yes')}
          </Press>
          <Press class="plain" onPress={() => actions.confirmImport(false)}>
            {say('options/no')}
          </Press>
        </p>
      )}
    </div>
  );
}

function FileInput({ view, actions }: OptionsProps) {
  return (
    <label class="plain choose">
      {view.say('options/import')}
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) actions.openFile(file);
          // A file with an unchanged name raises no event: without this, a corrected file could not be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** Export of everything to a file and import from one, as a backup or for another computer. */
export function FileSection({ view, actions }: OptionsProps) {
  const { say, file } = view;
  return (
    <section aria-labelledby="file">
      <h2 id="file" tabIndex={-1}>
        {say('options/file')}
      </h2>
      <p class="soft">{say('options/file/intro')}</p>
      <p class="buttons">
        {file && (
          <a class="plain" href={file.href} download={file.name}>
            {say('options/export')}
          </a>
        )}
        <FileInput view={view} actions={actions} />
      </p>
      <ImportNotice view={view} actions={actions} />
    </section>
  );
}
