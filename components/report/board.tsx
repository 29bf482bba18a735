import type { RefObject, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { RedactionBox, ReportProps, ScreenshotView } from '../../views/report/view.ts';
import { AreaMarks } from './areas.tsx';
import { boxBetween, percent, type ScreenshotPoint, shiftBox, shiftBoxByKey } from './boxes.ts';

/** Pointer drag that draws a new box, or moves or resizes an existing one. */
interface Drag {
  start: ScreenshotPoint;
  /** Existing box; null while a new one is drawn. */
  box: RedactionBox | null;
  index: number;
  resizes: boolean;
}

interface Props extends ReportProps {
  screenshot: ScreenshotView;
  selectedIndex: number;
  select(index: number): void;
  /** Draws the numbers of the areas that can be revealed. */
  hasMarks: boolean;
}

/** Shortest drag that draws a box, as a fraction of the screenshot: shorter ones are clicks. */
const SHORTEST_DRAG = 0.01;

function pointOf({ clientX, clientY, currentTarget }: TargetedPointerEvent<Element>): ScreenshotPoint {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}

function beginDrag(event: TargetedPointerEvent<Element>, boxes: RedactionBox[]): Drag {
  const target = event.target as HTMLElement;
  const index = Number(target.closest<HTMLElement>('[data-box]')?.dataset.box ?? boxes.length);
  return { start: pointOf(event), box: boxes[index] ?? null, index, resizes: target.matches('.corner') };
}

/** Boxes after a drag to this point; null if it is too short to draw one. */
function boxesAfter(
  { start, box, index, resizes }: Drag,
  end: ScreenshotPoint,
  boxes: RedactionBox[],
): RedactionBox[] | null {
  const distance = { x: end.x - start.x, y: end.y - start.y };
  if (box) return boxes.map((other, at) => (at === index ? shiftBox(box, distance, resizes) : other));
  if (Math.hypot(distance.x, distance.y) <= SHORTEST_DRAG) return null;
  return [...boxes.slice(0, index), boxBetween(start, end)];
}

interface BoxProps extends Props {
  box: RedactionBox;
  index: number;
}

/** Box over the screenshot: a button, so that the keyboard can reach and move it. */
function BoxButton({ view, actions, screenshot, selectedIndex, select, box, index }: BoxProps) {
  const { boxes } = screenshot;
  const handleKey = (event: KeyboardEvent) => {
    const result = shiftBoxByKey(box, event.key, event.shiftKey);
    if (result) actions.changeBoxes(boxes.with(index, result));
    else if (event.key === 'Delete') actions.changeBoxes(boxes.toSpliced(index, 1));
    else return;
    event.preventDefault();
    if (!result) document.getElementById('picture')?.focus();
  };
  return (
    <button
      type="button"
      class="box"
      data-box={index}
      aria-pressed={selectedIndex === index}
      aria-describedby="box-how"
      style={{
        left: percent(box.x),
        top: percent(box.y),
        width: percent(box.width),
        height: percent(box.height),
      }}
      onFocus={() => select(index)}
      onKeyDown={handleKey}
    >
      <span class="unseen">{view.say('report/box', { number: index + 1, of: boxes.length })}</span>
      <span class="corner" />
    </button>
  );
}

/** Screenshot with its boxes, which a pointer draws and a pointer or keys move. */
export function Board({ image, ...props }: Props & { image: RefObject<HTMLImageElement | null> }) {
  const { actions, screenshot, select, hasMarks } = props;
  const { source, revealedSource, description, width, height, boxes, areas } = screenshot;
  const drag = useRef<Drag | null>(null);
  const begin = (event: TargetedPointerEvent<Element>) => {
    if (event.button !== 0) return;
    drag.current = beginDrag(event, boxes);
    event.currentTarget.setPointerCapture(event.pointerId);
    select(drag.current.index);
  };
  const move = (event: TargetedPointerEvent<Element>) => {
    const result = drag.current && boxesAfter(drag.current, pointOf(event), boxes);
    if (result) actions.changeBoxes(result);
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
      <img ref={image} src={source} alt={description} width={width} height={height} draggable={false} />
      {revealedSource && <img class="revealed" src={revealedSource} alt="" draggable={false} />}
      {hasMarks && <AreaMarks areas={areas} />}
      {boxes.map((box, index) => (
        <BoxButton key={index} {...props} box={box} index={index} />
      ))}
    </div>
  );
}
