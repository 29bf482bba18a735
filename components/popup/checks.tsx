import { settle } from '../settle.ts';
import { Clear } from './clear.tsx';
import { Fold } from './fold.tsx';
import { Icon } from './icons.tsx';
import type { CheckView, Parts } from './view.ts';

type Props = Parts & { check: CheckView };

const day = ({ view, check }: Pick<Props, 'view' | 'check'>) =>
  check.day && <span class="soft">{view.words('popup/checks/day', { day: check.day })}</span>;

/** What can be done by pressing a button. */
function Remedy({ acts, check }: Props) {
  if (!check.remedy) return null;
  return (
    <button type="button" class="small" onClick={() => acts.remedy(check.id)}>
      {check.remedy}
    </button>
  );
}

/** A check that judged by itself: a sign, and the same in words. */
function Judged({ view, acts, check }: Props) {
  return (
    <li class={`check ${check.state}`}>
      <span class="dot">
        <Icon name={check.state} />
      </span>
      <div>
        <p class="line">
          <b>{check.label}</b> <span class="soft">{view.words(`popup/state/${check.state}`)}</span>
        </p>
        <p>{check.said}</p>
        {check.day && <p class="soft">{view.words('popup/checks/seen', { day: check.day })}</p>}
        {check.how && <p class="soft">{check.how}</p>}
        <Remedy view={view} acts={acts} check={check} />
      </div>
    </li>
  );
}

/** A check with one answer: a box to tick. */
function Ticked({ view, acts, check }: Props) {
  const [only] = check.answers;
  return (
    <li class="check">
      <input
        type="checkbox"
        id={`check-${check.id}`}
        checked={check.answer !== null}
        aria-describedby={`how-${check.id}`}
        onChange={({ currentTarget }) =>
          acts.answer(check.id, currentTarget.checked ? (only?.id ?? null) : null)
        }
      />
      <div>
        <p class="line">
          <label for={`check-${check.id}`}>{check.label}</label> {day({ view, check })}
        </p>
        <p id={`how-${check.id}`}>{check.how}</p>
        <Remedy view={view} acts={acts} check={check} />
        {check.clear && <Clear view={view} acts={acts} clear={check.clear} />}
      </div>
    </li>
  );
}

/** A check with several answers: a choice, and what follows from it. */
function Chosen({ view, acts, check }: Props) {
  return (
    <li class="check">
      <span class={`dot ${check.answer ? 'answered' : ''}`}>{check.answer && <Icon name="ok" />}</span>
      <fieldset aria-describedby={`how-${check.id}`}>
        <legend class="line">
          <b>{check.label}</b> {day({ view, check })}
        </legend>
        <p id={`how-${check.id}`}>{check.how}</p>
        <div class="choice">
          {check.answers.map(({ id, label }) => (
            <label key={id}>
              <input
                type="radio"
                name={check.id}
                checked={check.answer === id}
                onChange={() => acts.answer(check.id, id)}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
        <p class="then" role="status">
          {check.said}
        </p>
        <Remedy view={view} acts={acts} check={check} />
      </fieldset>
    </li>
  );
}

function one(props: Props) {
  if (props.check.answers.length === 0) return <Judged key={props.check.id} {...props} />;
  return props.check.answers.length === 1 ? (
    <Ticked key={props.check.id} {...props} />
  ) : (
    <Chosen key={props.check.id} {...props} />
  );
}

/** The questions worth asking before writing to the help desk. */
export function Checks({ view, acts }: Parts) {
  const { words, checks } = view;
  const done = checks.filter(({ state }) => state !== 'unknown').length;
  const answered = checks.some(({ answer }) => answer !== null);
  return (
    <Fold
      id="checks"
      title={words('popup/checks')}
      aside={words('popup/checks/count', { done, of: checks.length })}
    >
      <p>{words('popup/checks/intro')}</p>
      <ul class="checks">{checks.map((check) => one({ view, acts, check }))}</ul>
      {answered && (
        <button
          type="button"
          class="link"
          onClick={(event) => {
            settle(event);
            acts.clearChecks();
          }}
        >
          {words('popup/checks/clear')}
        </button>
      )}
    </Fold>
  );
}
