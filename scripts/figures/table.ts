import { bindingsOf } from './bindings.ts';
import { castsIn } from './casts.ts';
import { beginsAsClause, commentsOf } from './comments.ts';
import { importsOfOtherEntrypoints } from './entrypoints.ts';
import { homesOfExports } from './exports.ts';
import { functionsOf } from './functions.ts';
import type { SourceFile } from './source.ts';
import { isVague } from './vague-names.ts';

/** Row of the table: the figure's name, its value at commit 0c47c7d (28 November 2026), and its value now. */
export type FigureRow = [figure: string, before: string, now: string];

const LONGEST = 3;

/** A share with one decimal: `3 of 412 = 0.7 %`. */
const shareOf = (part: number, whole: number) =>
  `${part} of ${whole} = ${(whole === 0 ? 0 : (100 * part) / whole).toFixed(1)} %`;

/** Figures about the language of the code. */
export function rowsOf(files: SourceFile[]): FigureRow[] {
  const bindings = files.flatMap(bindingsOf);
  const homes = [...homesOfExports(files).values()];
  const comments = files.flatMap(commentsOf);
  const lines = files.reduce((sum, { text }) => sum + text.trimEnd().split('\n').length, 0);
  const casts = files.reduce((sum, file) => sum + castsIn(file), 0);
  const longest = files
    .flatMap(functionsOf)
    .toSorted((a, b) => b.lines - a.lines)
    .slice(0, LONGEST);
  return [
    [
      'bindings that are pronouns or participles',
      '10.2 % (13.7 % by the words of today)',
      shareOf(bindings.filter(({ name }) => isVague(name)).length, bindings.length),
    ],
    [
      'exported names with more than one home',
      '7 %',
      shareOf(homes.filter((paths) => paths.length > 1).length, homes.length),
    ],
    [
      'comments that begin with what, where, who, all …',
      '27 % (31.5 % by the words of today)',
      shareOf(comments.filter(({ words }) => beginsAsClause(words)).length, comments.length),
    ],
    ['casts per 1,000 lines', '10.5', `${casts} in ${lines} lines = ${((1000 * casts) / lines).toFixed(1)}`],
    [
      'longest functions, counted whole',
      '105, 90, 89',
      longest.map((each) => `${each.lines} (${each.name})`).join(', '),
    ],
    ['imports between entrypoints', '15', String(files.flatMap(importsOfOtherEntrypoints).length)],
  ];
}
