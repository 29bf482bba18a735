import { useRef } from 'preact/hooks';
import type { StructureActions, StructureView } from '../../views/structure/structure.ts';
import { Blaze } from '../blaze.tsx';
import { DeferredLink } from '../deferred-link.tsx';

interface Props {
  view: StructureView;
  actions: StructureActions;
}

interface ChoiceProps {
  view: StructureView;
  include(isIncluded: boolean): void;
}

/** Checkbox that adds the person's answers to the file. */
function AnswersChoice({ view, include }: ChoiceProps) {
  const count = Object.keys(view.answers).length;
  if (count === 0) return null;
  return (
    <p class="both">
      <input type="checkbox" id="answers" onChange={({ currentTarget }) => include(currentTarget.checked)} />
      <label for="answers">{view.say('structure/answers', { count })}</label>
    </p>
  );
}

/** Text of the file, which the person may edit, and buttons to save or copy it. */
function FileEditor({ view, actions }: Props) {
  const { say, text, notice } = view;
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <p>
        <strong>{say('structure/read')}</strong>
      </p>
      <label for="file" class="unseen">
        {say('structure/title')}
      </label>
      <textarea ref={field} id="file" rows={20} spellcheck={false} translate={false}>
        {text}
      </textarea>
      <AnswersChoice
        view={view}
        include={(isIncluded) => field.current && actions.includeAnswers(isIncluded, field.current)}
      />
      <p class="ways">
        <DeferredLink class="main" onPress={(link) => field.current && actions.save(link, field.current)}>
          {say('structure/save')}
        </DeferredLink>
        <button
          type="button"
          class="main second"
          onClick={() => field.current && actions.copy(field.current)}
        >
          {say('structure/copy')}
        </button>
      </p>
      <p role="status">{notice}</p>
    </>
  );
}

/** Page on which a person reviews the structure of another page before passing it on. */
export function StructurePage({ view, actions }: Props) {
  const { say, text } = view;
  return (
    <>
      <header>
        <Blaze />
        <p>Segnavia</p>
      </header>
      <main>
        <h1>{say('structure/title')}</h1>
        {text === null ? (
          <p role="alert">{say('structure/gone')}</p>
        ) : (
          <>
            <p>{say('structure/about')}</p>
            <FileEditor view={view} actions={actions} />
          </>
        )}
      </main>
      <footer>
        <p>{say('popup/unofficial')}</p>
      </footer>
    </>
  );
}
