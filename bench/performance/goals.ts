import type { Row } from './rows.ts';
import { EMPTY, NONE, peers, SEGNAVIA } from './sides.ts';
import { exponent, median } from './statistics.ts';

/** A goal, with what was measured and whether that reaches it. */
export interface Judged {
  goal: string;
  /** Measured value, in words. */
  found: string;
  reached: boolean;
  /** By how much it is missed, in words; empty when it is reached. */
  missedBy: string;
}

/** Medians by row and side; null where it was not measured. */
type Medians = (id: string, side?: string) => number | null;

const text = (value: number, unit: string) =>
  `${Number.isInteger(value) || value >= 100 ? value.toFixed(0) : value.toPrecision(3)}${unit}`;

/** A goal that a number must not pass. */
function most(goal: string, value: number | null, limit: number, unit: string): Judged[] {
  if (value === null) return [];
  const reached = value <= limit;
  return [{ goal, found: text(value, unit), reached, missedBy: reached ? '' : text(value - limit, unit) }];
}

/** Difference between one side and another. */
function over(medians: Medians, id: string, base: string): number | null {
  const [ours, theirs] = [medians(id), medians(id, base)];
  return ours === null || theirs === null ? null : ours - theirs;
}

/** Ratio to another row or side. */
function times(ours: number | null, theirs: number | null): number | null {
  return ours === null || theirs === null ? null : ours / Math.max(theirs, 0.001);
}

function againstPeers(medians: Medians, id: string): Judged[] {
  return Object.keys(peers).flatMap((peer) => {
    const limit = peer === 'driver.js' ? 1 : 0.6;
    const goal = `script until the hint is shown: at most ${limit} × ${peer}`;
    return most(goal, times(medians(id), medians(id, peer)), limit, ' ×');
  });
}

function smallerThanPeers(medians: Medians): Judged[] {
  const [ours, ...theirs] = [SEGNAVIA, ...Object.keys(peers)].map((side) => medians('gzip-hints', side));
  const known = theirs.filter((each) => each !== null);
  if (ours == null || known.length === 0) return [];
  const least = Math.min(...known);
  return most(`… and below every peer’s extension (the smallest: ${least} B)`, ours, least - 1, ' B');
}

function storms(medians: Medians, rows: Row[]): Judged[] {
  const ids = rows.map(({ id }) => id).filter((id) => id.startsWith('storm-'));
  const worst = Math.max(...ids.map((id) => over(medians, id, EMPTY) ?? 0));
  if (ids.length === 0) return [];
  return most('storms of changes, over the empty extension: at most 3 % of a core', worst / 10, 3, ' %');
}

/** Every goal that something was measured for. */
export function judge(rows: Row[]): Judged[] {
  const medians: Medians = (id, side = SEGNAVIA) => {
    const values = rows.find((row) => row.id === id)?.values[side];
    return values ? median(values) : null;
  };
  const excess = (id: string, base = NONE) => over(medians, id, base);
  return [
    ...most('evaluated on a site not listed: 0 B', medians('bytes-elsewhere'), 0, ' B'),
    ...most(
      'evaluated on a listed page without hints: at most 4 kB gzip',
      medians('gzip-no-hint'),
      4000,
      ' B',
    ),
    ...most('evaluated on a page with hints: at most 22 kB gzip', medians('gzip-hints'), 22000, ' B'),
    ...smallerThanPeers(medians),
    ...most(
      'heap over the empty extension, without hints: at most 60 KiB',
      excess('heap-no-hint', EMPTY),
      60,
      ' KiB',
    ),
    ...most(
      'heap over the empty extension, with hints: at most 350 KiB',
      excess('heap-hints', EMPTY),
      350,
      ' KiB',
    ),
    ...againstPeers(medians, 'script-shown'),
    ...most(
      'recognition on 100,000 elements: at most 2 × that on 1,000',
      times(medians('recognise-100k'), medians('recognise-1k')),
      2,
      ' ×',
    ),
    ...most(
      'script with 2,000 pages more: at most 1.2 × that with 50',
      times(medians('guides-2000'), medians('guides-50')),
      1.2,
      ' ×',
    ),
    ...storms(medians, rows),
    ...most('at rest: no timer', medians('idle-timers'), 0, ''),
    ...most('at rest: no frame asked for', medians('idle-frames'), 0, ''),
    ...most('at rest: no frame more than with no extension', excess('idle-drawn'), 0, ''),
    ...most('at rest: at most 1 ms of script', medians('idle-script'), 1, ' ms'),
    ...most('layout shift over no extension: 0', excess('layout-shift'), 0, ''),
    ...most('long tasks over no extension: 0', excess('long-tasks'), 0, ''),
  ];
}

/** Growth of our costs, fitted over all sizes that were measured: 0 is not at all, 1 is as the size does. */
export function growth(rows: Row[]): { name: string; exponent: number }[] {
  const series: [name: string, ids: RegExp][] = [
    ['recognition, with the elements of the page', /^recognise-(\d+)k$/],
    ['all script, with the elements of the page', /^page-(\d+)k$/],
    ['script in a storm, with the changes a second', /^storm-(\d+)$/],
    ['script until the hint, with pages of new sites', /^guides-(\d+)$/],
    ['script until the hint, with pages of the same site', /^guides-one-site-(\d+)$/],
  ];
  return series.flatMap(([name, ids]) => {
    const points = rows.flatMap(({ id, values }) => {
      const size = ids.exec(id)?.[1];
      return size && values[SEGNAVIA] ? [[Number(size), median(values[SEGNAVIA])] as const] : [];
    });
    return points.length < 2 ? [] : [{ name, exponent: exponent(points) }];
  });
}
