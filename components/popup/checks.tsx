import type { CheckView } from '../../views/popup/checks.ts';
import type { PopupProps } from '../../views/popup/view.ts';
import { Press } from '../press.tsx';
import { ClearSites } from './clearing.tsx';
import { Fold } from './fold.tsx';
import { StateIcon } from './icons.tsx';

type Props = PopupProps & { check: CheckView };

function Day({ view, check }: Omit<Props, 'actions'>) {
  if (!check.day) return null;
  return <span class="soft">{view.say('popup/checks/day', { day: check.day })}</span>;
}

function RemedyButton({ actions, check }: Props) {
  if (!check.remedy) return null;
  return (
    <button type="button" class="small" onClick={() => actions.applyRemedy(check.id)}>
      {check.remedy}
    </button>
  );
}

/** A check that judges by itself. */
function AutomaticCheck(props: Props) {
  const { view, check } = props;
  return (
    <li class={`check ${check.state}`}>
      <span class="dot">
        <StateIcon name={check.state} />
      </span>
      <div>
        <p class="line">
          <b>{check.label}</b> <span class="soft">{view.say(`popup/state/${check.state}`)}</span>
        </p>
        <p>{check.verdict}</p>
        {check.day && <p class="soft">{view.say('popup/checks/seen', { day: check.day })}</p>}
        {check.instructions && <p class="soft">{check.instructions}</p>}
        <RemedyButton {...props} />
      </div>
    </li>
  );
}

/** A check with a single answer, as a checkbox. */
function CheckboxCheck(props: Props) {
  const { view, actions, check } = props;
  const answer = check.answers[0]?.id ?? null;
  return (
    <li class="check">
      <input
        type="checkbox"
        id={`check-${check.id}`}
        checked={check.answer !== null}
        aria-describedby={`how-${check.id}`}
        onChange={({ currentTarget }) => actions.answerCheck(check.id, currentTarget.checked ? answer : null)}
      />
      <div>
        <p class="line">
          <label for={`check-${check.id}`}>{check.label}</label> <Day view={view} check={check} />
        </p>
        <p id={`how-${check.id}`}>{check.instructions}</p>
        <RemedyButton {...props} />
        {check.clearing && <ClearSites view={view} actions={actions} clearing={check.clearing} />}
      </div>
    </li>
  );
}

/** A check with several answers, as radio buttons. */
function ChoiceCheck(props: Props) {
  const { view, actions, check } = props;
  return (
    <li class="check">
      <span class={`dot ${check.answer ? 'answered' : ''}`}>{check.answer && <StateIcon name="ok" />}</span>
      <fieldset aria-describedby={`how-${check.id}`}>
        <legend class="line">
          <b>{check.label}</b> <Day view={view} check={check} />
        </legend>
        <p id={`how-${check.id}`}>{check.instructions}</p>
        <div class="choice">
          {check.answers.map(({ id, label }) => (
            <label key={id}>
              <input
                type="radio"
                name={check.id}
                checked={check.answer === id}
                onChange={() => actions.answerCheck(check.id, id)}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
        <p class="then" role="status">
          {check.verdict}
        </p>
        <RemedyButton {...props} />
      </fieldset>
    </li>
  );
}

function CheckItem(props: Props) {
  const { answers } = props.check;
  if (answers.length === 0) return <AutomaticCheck {...props} />;
  return answers.length === 1 ? <CheckboxCheck {...props} /> : <ChoiceCheck {...props} />;
}

/** Checks worth making before writing to the help desk. */
export function ChecksSection({ view, actions }: PopupProps) {
  const { say, checks } = view;
  const count = checks.filter(({ state }) => state !== 'unknown').length;
  const hasAnswers = checks.some(({ answer }) => answer !== null);
  return (
    <Fold
      id="checks"
      title={say('popup/checks')}
      summary={say('popup/checks/count', { done: count, of: checks.length })}
    >
      <p>{say('popup/checks/intro')}</p>
      <ul class="checks">
        {checks.map((check) => (
          <CheckItem key={check.id} view={view} actions={actions} check={check} />
        ))}
      </ul>
      {hasAnswers && (
        <Press class="link" onPress={actions.clearChecks}>
          {say('popup/checks/clear')}
        </Press>
      )}
    </Fold>
  );
}
