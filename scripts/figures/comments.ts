import { parseSync } from 'vite';
import { lineAt, type SourceFile } from './source.ts';

/** First words of a clause without a verb, which make a reader guess what the comment describes. */
const CLAUSES = new Set(
  'all anything as how however more most nobody none nothing of one only so some such that those to what whatever when where wherever which whichever who whoever whose why'.split(
    ' ',
  ),
);

/** Comments of a file, without their stars. */
export function commentsOf({ path, text }: SourceFile): { line: number; doc: boolean; words: string }[] {
  return parseSync(path, text).comments.map(({ type, value, start }) => ({
    line: lineAt(text, start),
    doc: type === 'Block' && value.startsWith('*'),
    words: value
      .replace(/^\*/, '')
      .replaceAll(/\n\s*\*/g, '\n')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  }));
}

/** Whether a comment begins with a clause that has no verb. */
export const beginsAsClause = (comment: string): boolean =>
  CLAUSES.has(/^[A-Za-z]+/.exec(comment)?.[0].toLowerCase() ?? '');
