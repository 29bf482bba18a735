import type { RedactionBox, ReportProps } from '../../views/report/view.ts';
import { clampBox } from './boxes.ts';

const SIDES = [
  ['x', 'left'],
  ['y', 'top'],
  ['width', 'width'],
  ['height', 'height'],
] as const;

interface Props extends ReportProps {
  boxes: RedactionBox[];
  index: number;
}

/** Position and size of a box in per cent, for people who cannot use a pointer. */
export function BoxNumbers({ view, actions, boxes, index }: Props) {
  const { say } = view;
  const box = boxes[index] as RedactionBox;
  const change = (side: keyof RedactionBox, fraction: number) =>
    actions.changeBoxes(boxes.with(index, clampBox({ ...box, [side]: fraction })));
  const remove = () => {
    actions.changeBoxes(boxes.toSpliced(index, 1));
    document.getElementById('picture')?.focus();
  };
  return (
    <fieldset class="numbers">
      <legend>{say('report/box', { number: index + 1, of: boxes.length })}</legend>
      {SIDES.map(([side, name]) => (
        <label key={side}>
          <span>{say(`report/box/${name}`)}</span>
          <input
            type="number"
            min={0}
            max={100}
            value={Math.round(box[side] * 100)}
            onChange={({ currentTarget }) => change(side, Number(currentTarget.value) / 100)}
          />
        </label>
      ))}
      <button type="button" class="link" onClick={remove}>
        {say('report/box/remove')}
      </button>
    </fieldset>
  );
}
