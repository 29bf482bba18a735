/** Cost in a cell of the table; infinite outside it. */
const costAt = (row: number[], place: number) => row[place] ?? Number.POSITIVE_INFINITY;

/** Damerau–Levenshtein distance: letters to change, insert, delete or swap with their neighbour. */
export function editDistance(a: string, b: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replacement = costAt(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? costAt(beforeLast, j - 2) + 1 : replacement;
      row.push(Math.min(replacement, swap, costAt(last, j) + 1, costAt(row, j - 1) + 1));
    }
    [beforeLast, last] = [last, row];
  }
  return costAt(last, b.length);
}
