import { useRef, useState } from 'preact/hooks';
import type { SymptomView } from '../../views/popup/symptoms.ts';
import type { PopupProps } from '../../views/popup/view.ts';
import { SymptomItem } from './symptoms.tsx';

/** Characters that are searched at most; a pasted error is shorter. */
const MOST_CHARACTERS = 500;

/** Characters of an error that are read out; all of it is searched. */
const MOST_OF_ERROR = 160;

/** State of the page, before anything is typed: its error, to be looked for, and the symptoms that it shows. */
function PageState({ onLook, ...props }: PopupProps & { onLook(text: string): void }) {
  const { say, pageError, shownSymptoms } = props.view;
  const isLong = pageError.length > MOST_OF_ERROR;
  const error = isLong ? `${pageError.slice(0, MOST_OF_ERROR)}…` : pageError;
  return (
    <>
      {error && (
        <p class="page-error">
          {say('popup/finder/error', { error })}{' '}
          <button type="button" class="link" onClick={() => onLook(pageError)}>
            {say('popup/finder/look')}
          </button>
        </p>
      )}
      {shownSymptoms.length > 0 && <h3>{say('popup/finder/shown')}</h3>}
      <Answers {...props} answers={shownSymptoms} />
    </>
  );
}

function Answers({ answers, ...props }: PopupProps & { answers: SymptomView[] }) {
  if (answers.length === 0) return null;
  return (
    <ul class="rows">
      {answers.map((symptom) => (
        <SymptomItem key={symptom.id} {...props} symptom={symptom} />
      ))}
    </ul>
  );
}

/** Field in which a person says what they see, with the best answers as they type. */
export function FinderSection(props: PopupProps) {
  const { say, findAnswers } = props.view;
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const isAsking = text.trim() !== '';
  const answers = isAsking ? findAnswers(text) : [];
  const count = answers.length;
  return (
    <search class="finder">
      <label for="finder">{say('popup/finder')}</label>
      <input
        id="finder"
        ref={field}
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={MOST_CHARACTERS}
        value={text}
        aria-describedby="finder-hint"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p id="finder-hint" class="soft" role="status">
        {!isAsking && say('popup/finder/hint')}
        {isAsking && (count > 0 ? say('popup/finder/found', { count }) : say('popup/finder/none'))}
      </p>
      {isAsking ? (
        <Answers {...props} answers={answers} />
      ) : (
        <PageState
          {...props}
          onLook={(error) => {
            setText(error);
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}
