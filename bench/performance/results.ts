import { writeFileSync } from 'node:fs';
import { cpus, type as system } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/run.ts';
import { chart } from './chart.ts';
import { paper } from './paper.ts';
import type { Row } from './rows.ts';
import { peers, SEGNAVIA } from './sides.ts';

/** Results of a run of the bench. */
export interface Results {
  /** `YYYY-MM-DD`. */
  date: string;
  /** On what it was measured, in words. */
  machine: string;
  /** Sides that were compared, in the order of the tables. */
  sides: string[];
  rows: Row[];
}

/** The results of a run that ends now. */
export function results(rows: Row[], sides: string[], browserVersion: string): Results {
  const machine = `Chromium ${browserVersion}, ${system()}, ${cpus().length} cores`;
  const rounded = rows.map((row) => ({ ...row, values: roundedValues(row) }));
  return { date: new Date().toISOString().slice(0, 10), machine, sides, rows: rounded };
}

/** Further digits would only make the file long: they cannot be measured. */
const roundedValues = ({ values }: Row) =>
  Object.fromEntries(
    Object.entries(values).map(([side, runs]) => [side, runs.map((value) => Number(value.toFixed(3)))]),
  );

/** Writes the numbers, the chart and the paper. */
export function write(all: Results): void {
  writeFileSync(join(root, 'bench', 'results.json'), `${JSON.stringify(all, null, 1)}\n`);
  const drawn = chart(all.rows, [SEGNAVIA, ...Object.keys(peers)]);
  writeFileSync(join(root, 'docs', 'performance.svg'), drawn);
  writeFileSync(join(root, 'docs', 'performance.md'), paper(all));
}
