import type { Row, Unit } from './rows.ts';
import { SEGNAVIA } from './sides.ts';
import { median, quantile } from './statistics.ts';

/** Cells of a table: the head, then its lines. */
export type Table = string[][];

const DIGITS: Record<Unit, number> = { B: 0, KiB: 0, ms: 1, 'ms/s': 1, count: 0, shift: 3, exponent: 2 };

const number = (value: number, unit: Unit) =>
  value.toLocaleString('en', { maximumFractionDigits: DIGITS[unit], minimumFractionDigits: DIGITS[unit] });

/** Median, and the range of the middle half of the runs if they differ. */
function cell(values: number[] | undefined, unit: Unit): string {
  if (!values) return '–';
  const [low, middle, high] = [quantile(values, 0.25), median(values), quantile(values, 0.75)];
  const spread =
    number(low, unit) === number(high, unit) ? '' : ` (${number(low, unit)}–${number(high, unit)})`;
  return number(middle, unit) + spread;
}

/** Everything that was measured: medians, and between which values half of the runs lie. */
export function valueTable(rows: Row[], sides: string[]): Table {
  const lines = rows.map(({ what, unit, values }) => [
    unit === 'count' || unit === 'shift' ? what : `${what}, ${unit}`,
    ...sides.map((side) => cell(values[side], unit)),
  ]);
  return [['', ...sides], ...lines];
}

function ratio(ours: number[] | undefined, theirs: number[] | undefined): string {
  if (!ours || !theirs) return '–';
  const [one, other] = [median(ours), median(theirs)];
  if (other === 0) return one === 0 ? '=' : '–';
  const times = one / other;
  return `${times < 10 ? times.toFixed(2) : times.toFixed(0)} ×`;
}

/** Ours as a ratio to every other side; `=`: both are zero, `–`: the other is zero. */
export function ratioTable(rows: Row[], sides: string[]): Table {
  const peers = sides.filter((side) => side !== SEGNAVIA);
  const compared = rows.filter(({ values }) => peers.some((side) => values[side]));
  const lines = compared.map(({ what, values }) => [
    what,
    ...peers.map((side) => ratio(values[SEGNAVIA], values[side])),
  ]);
  return [['Segnavia, to', ...peers], ...lines];
}

/** A table for the terminal, in columns. */
export function inColumns(table: Table): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  );
  const pad = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return table.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

/** Table in Markdown; numbers are aligned right. */
export function inMarkdown([head = [], ...lines]: Table): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
