import { UsageError } from '../command-line.ts';

/** Bench that `npm run bench` runs when none is named. */
const USUAL = 'performance';

/** Finds the bench that is meant among the files of bench/, and the options for it. */
export function benchAsked(args: string[], files: string[]): { name: string; args: string[] } {
  const [first = '-', ...rest] = args;
  if (first.startsWith('-')) return { name: USUAL, args };
  const names = files.filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3));
  if (names.includes(first)) return { name: first, args: rest };
  throw new UsageError(`There is no bench "${first}". These can be named: ${names.sort().join(', ')}.`);
}
