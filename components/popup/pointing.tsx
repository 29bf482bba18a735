import type { PointingView } from '../../views/popup/pointing.ts';
import type { PopupProps } from '../../views/popup/view.ts';
import { Press } from '../press.tsx';

type Props = PopupProps & { pointing: PointingView };

/** Asks whether a hint points at the right place. */
function Question({ view: { say }, actions, pointing }: Props) {
  const { hint, finder, text, control } = pointing;
  const answer = (isRight: boolean) => (
    <Press
      class="small"
      heading="points"
      describedBy="point"
      onPress={() => actions.judgePointing(hint, finder, isRight)}
    >
      {say(isRight ? 'popup/points/yes' : 'popup/points/no')}
    </Press>
  );
  return (
    <div data-point={hint}>
      <div id="point">
        <p class="soft">
          <q>{text}</q>
        </p>
        <p>{control ? say('popup/points/control', { control }) : say('popup/points/unnamed')}</p>
      </div>
      <p class="choice">
        {answer(true)} {answer(false)}
      </p>
      <p class="soft">{say('popup/points/about')}</p>
    </div>
  );
}

/** Shows the person's answer, and withdraws it on request. */
function Answer({ view: { say }, actions, pointing }: Props) {
  const { hint, finder, text, isRight } = pointing;
  return (
    <div data-point={hint}>
      <p class="soft">
        <q>{text}</q>
      </p>
      <p>{say(isRight ? 'popup/points/right' : 'popup/points/wrong')}</p>
      <Press class="link" heading="points" onPress={() => actions.judgePointing(hint, finder, null)}>
        {say('popup/points/back')}
      </Press>
    </div>
  );
}

/** Questions on uncertain hints, one at a time and folded, and the answers given. */
export function PointingQuestions({ view, actions }: PopupProps) {
  const question = view.pointing.find(({ isRight }) => isRight === null);
  const answers = view.pointing.filter(({ isRight }) => isRight !== null);
  if (view.pointing.length === 0) return null;
  return (
    <details class="quiet points">
      <summary id="points">{view.say('popup/points')}</summary>
      {question && <Question view={view} actions={actions} pointing={question} />}
      {answers.map((pointing) => (
        <Answer key={pointing.hint} view={view} actions={actions} pointing={pointing} />
      ))}
    </details>
  );
}
