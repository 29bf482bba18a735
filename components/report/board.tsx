import { useRef } from 'preact/hooks';
import { byDrag, byKey, spanning } from './boxes.ts';
import type { Box, Parts, PictureView } from './view.ts';

/** What the mouse is doing: drawing a new box, or moving one, or its corner. Places are parts of the picture. */
interface Drag {
  from: { x: number; y: number };
  box: Box | null;
  index: number;
  corner: boolean;
}

type Props = Parts & { picture: PictureView; chosen: number; choose(index: number): void };

const per = (part: number) => `${part * 100}%`;

/** Where in the picture a pointer is. */
function placeOf({ clientX, clientY, currentTarget }: PointerEvent): Drag['from'] {
  const { left, top, width, height } = (currentTarget as Element).getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}

/** What a press on the picture begins. */
function dragFrom(event: PointerEvent, boxes: Box[]): Drag {
  const target = event.target as HTMLElement;
  const index = Number(target.closest<HTMLElement>('[data-box]')?.dataset.box ?? boxes.length);
  return { from: placeOf(event), box: boxes[index] ?? null, index, corner: target.matches('.corner') };
}

/** The boxes after the pointer has gone from where the drag began to here; null while it has hardly moved. */
function dragged({ from, box, index, corner }: Drag, to: Drag['from'], boxes: Box[]): Box[] | null {
  const [x, y] = [to.x - from.x, to.y - from.y];
  if (box) return boxes.map((each, at) => (at === index ? byDrag(box, x, y, corner) : each));
  return Math.hypot(x, y) > 0.01 ? [...boxes.slice(0, index), spanning(from, to)] : null;
}

/** One drawn box: a button, so that it can be reached and moved with the keyboard. */
function Drawn({ view, acts, picture, chosen, choose, index }: Props & { index: number }) {
  const { boxes } = picture;
  const box = boxes[index] as Box;
  const press = (event: KeyboardEvent) => {
    const moved = byKey(box, event.key, event.shiftKey);
    if (!moved && event.key !== 'Delete') return;
    event.preventDefault();
    acts.boxes(boxes.flatMap((each, at) => (at === index ? (moved ?? []) : each)));
    if (!moved) document.getElementById('picture')?.focus();
  };
  return (
    <button
      type="button"
      class="box"
      data-box={index}
      aria-pressed={chosen === index}
      aria-describedby="box-how"
      style={{ left: per(box.x), top: per(box.y), width: per(box.width), height: per(box.height) }}
      onFocus={() => choose(index)}
      onKeyDown={press}
    >
      <span class="unseen">{view.words('report/box', { number: index + 1, of: boxes.length })}</span>
      <span class="corner" />
    </button>
  );
}

/** The picture with its boxes, to be drawn with the mouse and moved with mouse or keys. */
export function Board(props: Props) {
  const { acts, picture, choose } = props;
  const { source, shows, width, height, boxes } = picture;
  const drag = useRef<Drag | null>(null);
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return;
    drag.current = dragFrom(event, boxes);
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    choose(drag.current.index);
  };
  const move = (event: PointerEvent) => {
    const now = drag.current && dragged(drag.current, placeOf(event), boxes);
    if (now) acts.boxes(now);
  };
  const end = () => {
    drag.current = null;
  };
  return (
    <div
      class="board"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onLostPointerCapture={end}
    >
      <img src={source} alt={shows} width={width} height={height} draggable={false} />
      {boxes.map((_, index) => (
        <Drawn key={index} {...props} index={index} />
      ))}
    </div>
  );
}
