import { type ESTree, Visitor } from 'vite';
import { lineAt, type SourceFile } from './source.ts';

/** A function, method, getter or arrow, counted whole: the lines of functions inside it are its lines too. */
export interface CountedFunction {
  name: string;
  line: number;
  lines: number;
}

type Named = { start: number; name: string };

const textOf = ({ text }: SourceFile, { start, end }: { start: number; end: number }) =>
  text.slice(start, end);

/** Every function of a file, in the order in which they end. */
export function functionsOf(file: SourceFile): CountedFunction[] {
  const functions: CountedFunction[] = [];
  /** Names that stand beside a function: of a variable, a property, a method. Keyed by the function's start. */
  const names = new Map<number, Named>();
  const nameValue = (value: { start: number } | null | undefined, name: string, start: number) => {
    if (value) names.set(value.start, { name, start });
  };
  const count = ({ start, end, id }: ESTree.Function | (ESTree.ArrowFunctionExpression & { id?: null })) => {
    const named = names.get(start);
    const line = lineAt(file.text, named?.start ?? start);
    const lines = lineAt(file.text, end) - line + 1;
    functions.push({ name: id?.name ?? named?.name ?? '(anonymous)', line, lines });
  };
  new Visitor({
    VariableDeclarator: ({ id, init, start }) => nameValue(init, textOf(file, id), start),
    Property: ({ key, value, start }) => nameValue(value, textOf(file, key), start),
    MethodDefinition: ({ key, value, start }) => nameValue(value, textOf(file, key), start),
    PropertyDefinition: ({ key, value, start }) => nameValue(value, textOf(file, key), start),
    'FunctionDeclaration:exit': count,
    'FunctionExpression:exit': count,
    'ArrowFunctionExpression:exit': count,
  }).visit(file.tree);
  return functions;
}
