import { settle } from '../settle.ts';
import type { PointView } from './point-view.ts';
import type { Parts } from './view.ts';

type Props = Parts & { point: PointView };

/** One hint of which Segnavia is not sure that it points at the right place. */
function Question({ view: { words }, acts, point }: Props) {
  const { hint, finder, text, control } = point;
  const answer = (right: boolean) => (
    <button
      type="button"
      class="small"
      aria-describedby="point"
      onClick={(event) => {
        settle(event, 'points');
        acts.point(hint, finder, right);
      }}
    >
      {words(right ? 'popup/points/yes' : 'popup/points/no')}
    </button>
  );
  return (
    <div data-point={hint}>
      <div id="point">
        <p class="soft">
          <q>{text}</q>
        </p>
        <p>{control ? words('popup/points/control', { control }) : words('popup/points/unnamed')}</p>
      </div>
      <p class="choice">
        {answer(true)} {answer(false)}
      </p>
      <p class="soft">{words('popup/points/about')}</p>
    </div>
  );
}

/** What the person has said of a hint, and the way back. */
function Answered({ view: { words }, acts, point }: Props) {
  const { hint, finder, text, right } = point;
  return (
    <div data-point={hint}>
      <p class="soft">
        <q>{text}</q>
      </p>
      <p>{words(right ? 'popup/points/right' : 'popup/points/wrong')}</p>
      <button
        type="button"
        class="link"
        onClick={(event) => {
          settle(event, 'points');
          acts.point(hint, finder, null);
        }}
      >
        {words('popup/points/back')}
      </button>
    </div>
  );
}

/** Do the hints point at the right place? Asked where it is not sure, one after the other, and never unasked. */
export function Points({ view, acts }: Parts) {
  const { words, points } = view;
  const asked = points.find(({ right }) => right === null);
  const answered = points.filter(({ right }) => right !== null);
  if (points.length === 0) return null;
  return (
    <details class="quiet points">
      <summary id="points">{words('popup/points')}</summary>
      {asked && <Question view={view} acts={acts} point={asked} />}
      {answered.map((point) => (
        <Answered key={point.hint} view={view} acts={acts} point={point} />
      ))}
    </details>
  );
}
