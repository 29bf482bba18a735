import { around, overlap, type PixelBox } from '../engine/privacy/boxes.ts';

/** Area of a picture that the person may reveal: the box around it, and the parts of it that hold text. */
export interface Area {
  box: PixelBox;
  parts: PixelBox[];
}

/** Maximum number of areas to choose from, and of lines of text that are looked at. */
const MOST = { areas: 20, lines: 300 };
/** Share of a line that can already be read from which it is not offered. */
const READ = 0.9;
/** Widest gap between neighbours on a line, in heights of the line. */
const GAP = 1.5;

const bottomOf = ({ y, height }: PixelBox) => y + height;
const rightOf = ({ x, width }: PixelBox) => x + width;

/** Size of what two boxes share, in one direction; negative: the gap between them. */
const sharedAcross = (a: PixelBox, b: PixelBox) => Math.min(rightOf(a), rightOf(b)) - Math.max(a.x, b.x);
const sharedDown = (a: PixelBox, b: PixelBox) => Math.min(bottomOf(a), bottomOf(b)) - Math.max(a.y, b.y);

const unionOf = (a: Area, b: Area): Area => ({ box: around(a.box, b.box), parts: [...a.parts, ...b.parts] });

/** Whether two boxes are neighbours on one line. */
function isBeside(a: PixelBox, b: PixelBox): boolean {
  const height = Math.min(a.height, b.height);
  return sharedDown(a, b) > height / 2 && -sharedAcross(a, b) <= height * GAP;
}

/** Lines of text that cannot be read already. */
export function unreadLines(lines: readonly PixelBox[], readable: readonly PixelBox[]): PixelBox[] {
  return lines.slice(0, MOST.lines).filter((line) => {
    const read = readable
      .filter((box) => overlap(line, box))
      .reduce((sum, box) => sum + sharedAcross(line, box) * sharedDown(line, box), 0);
    return read < READ * line.width * line.height;
  });
}

/** Joins the two areas that are nearest to each other. */
function joinNearest(areas: readonly Area[]): Area[] {
  let nearest = { distance: Number.POSITIVE_INFINITY, first: 0, second: 1 };
  for (const [first, { box }] of areas.entries())
    for (let second = first + 1; second < areas.length; second++) {
      const other = (areas[second] as Area).box;
      const distance = Math.max(0, -sharedAcross(box, other)) + Math.max(0, -sharedDown(box, other));
      if (distance < nearest.distance) nearest = { distance, first, second };
    }
  const { first, second } = nearest;
  return areas
    .with(first, unionOf(areas[first] as Area, areas[second] as Area))
    .filter((_, at) => at !== second);
}

/** Areas line by line, and from left to right in a line. */
function inReadingOrder(areas: readonly Area[]): Area[] {
  const lines: Area[][] = [];
  for (const area of areas.toSorted((a, b) => a.box.y - b.box.y)) {
    const line = lines.at(-1);
    const isSameLine = line?.[0] && area.box.y < line[0].box.y + line[0].box.height / 2;
    if (line && isSameLine) line.push(area);
    else lines.push([area]);
  }
  return lines.flatMap((line) => line.toSorted((a, b) => a.box.x - b.box.x));
}

/** Areas to choose from, in reading order: neighbours on a line are one, and what lies nearest where there are many. */
export function areasOf(lines: readonly PixelBox[]): Area[] {
  let areas: Area[] = [];
  for (const box of lines.toSorted((a, b) => a.x - b.x)) {
    const area = { box, parts: [box] };
    const at = areas.findIndex((other) => isBeside(other.box, box));
    areas = at < 0 ? [...areas, area] : areas.with(at, unionOf(areas[at] as Area, area));
  }
  while (areas.length > MOST.areas) areas = joinNearest(areas);
  return inReadingOrder(areas);
}

/** Place of a box in a picture, as an index: three rows of three, from the upper left. */
export function placeOf(box: PixelBox, { width, height }: { width: number; height: number }): number {
  const third = (middle: number, size: number) => Math.min(2, Math.max(0, Math.floor((3 * middle) / size)));
  return third(box.y + box.height / 2, height) * 3 + third(box.x + box.width / 2, width);
}
