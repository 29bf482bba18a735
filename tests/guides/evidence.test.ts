import { expect, test } from 'vitest';
import { evidence } from '../../scripts/evidence/table.ts';

test('the weakest and oldest come first', () => {
  const lines = evidence().split('## How elements are found')[1]?.split('##')[0]?.split('\n') ?? [];
  const rows = lines
    .filter((line) => /^\| (inferred|reported|seen)/.test(line))
    .map((line) => line.split(' | ').slice(0, 2));
  const strength = (row: string[]) => ['| inferred', '| reported', '| seen'].indexOf(row[0] ?? '');
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1] ?? row;
    expect(strength(before)).toBeLessThanOrEqual(strength(row));
    if (strength(before) === strength(row))
      expect((before[1] ?? '') <= (row[1] ?? ''), `${before} before ${row}`).toBe(true);
  }
  expect(rows.length).toBeGreaterThan(100);
});
