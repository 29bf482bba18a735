import { bindingsOf } from '../../scripts/figures/bindings.ts';
import { beginsAsClause, commentsOf } from '../../scripts/figures/comments.ts';
import { homesOfExports } from '../../scripts/figures/exports.ts';
import type { SourceFile } from '../../scripts/figures/source.ts';
import { isVague } from '../../scripts/figures/vague-names.ts';

/** Lines that a vague name may live: a callback of one line needs no better one. */
const SHORT_LIFE = 5;

/** Long-lived bindings that are pronouns or participles. */
export function vagueBindings(file: SourceFile): string[] {
  return bindingsOf(file)
    .filter(({ name, life }) => life > SHORT_LIFE && isVague(name))
    .map(
      ({ name, line, life }) =>
        `${file.path}:${line} calls something "${name}" for ${life} lines: name the thing it holds.`,
    );
}

/** Phrases of another language, with what an engineer would write. */
const IDIOMS: [RegExp, plain: string][] = [
  [/\banew\b/i, 'again'],
  [/\b(is|are) none\b/i, 'there is no …'],
  [/\bin sight\b/i, 'visible, on the screen, open in this tab'],
  [/\bof ours\b|\bnone of ours\b/i, 'ours, one of our …'],
  [/\bheld against\b/i, 'compared with'],
  [/\b(is|are|be) let be\b|\blet be\b/i, 'is left alone'],
  [/\bha(s|ve) its way\b/i, 'is applied'],
  [/\bdear\b/i, 'expensive'],
  [/\bat the most\b/i, 'at most'],
  [/\bas it stands\b|\bas they stand\b/i, 'unchanged'],
  [/\bso many\b|\bso much\b/i, 'the number itself'],
  [/\bby that\b/i, 'name the means'],
];

/** Comments that are not plain English. */
export function unclearComments(file: SourceFile): string[] {
  return commentsOf(file).flatMap(({ line, doc, words: comment }) => {
    const place = `${file.path}:${line}`;
    const idioms = IDIOMS.filter(([idiom]) => idiom.test(comment)).map(
      ([idiom, plain]) => `${place} says "${idiom.exec(comment)?.[0]}": write ${plain}.`,
    );
    const clause =
      doc && beginsAsClause(comment)
        ? [`${place} begins with "${comment.split(' ')[0]}": begin with a noun or a verb.`]
        : [];
    return [...clause, ...idioms];
  });
}

/** Exported names that more than one file declares at its top level. */
export const sharedNames = (files: SourceFile[]): string[] =>
  [...homesOfExports(files)]
    .filter(([, paths]) => paths.length > 1)
    .map(
      ([name, paths]) =>
        `"${name}" is exported by ${paths.join(' and ')}: give each thing a name of its own.`,
    );
