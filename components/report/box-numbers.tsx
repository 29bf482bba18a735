import { inside } from './boxes.ts';
import type { Box, Parts } from './view.ts';

const SIDES = [
  ['x', 'left'],
  ['y', 'top'],
  ['width', 'width'],
  ['height', 'height'],
] as const;

/** The place and size of one box in numbers, for whoever cannot point at it. */
export function BoxNumbers({ view, acts, boxes, chosen }: Parts & { boxes: Box[]; chosen: number }) {
  const { words } = view;
  const box = boxes[chosen] as Box;
  const set = (side: keyof Box, part: number) =>
    acts.boxes(boxes.map((each, index) => (index === chosen ? inside({ ...each, [side]: part }) : each)));
  return (
    <fieldset class="numbers">
      <legend>{words('report/box', { number: chosen + 1, of: boxes.length })}</legend>
      {SIDES.map(([side, name]) => (
        <label key={side}>
          <span>{words(`report/box/${name}`)}</span>
          <input
            type="number"
            min={0}
            max={100}
            value={Math.round(box[side] * 100)}
            onChange={({ currentTarget }) => set(side, Number(currentTarget.value) / 100)}
          />
        </label>
      ))}
      <button
        type="button"
        class="link"
        onClick={() => {
          acts.boxes(boxes.filter((_, index) => index !== chosen));
          document.getElementById('picture')?.focus();
        }}
      >
        {words('report/box/remove')}
      </button>
    </fieldset>
  );
}
