import { type ESTree, Visitor } from 'vite';
import { lineAt, type SourceFile } from './source.ts';

type Pattern = ESTree.BindingPattern | ESTree.ParamPattern;

/** Identifiers that a pattern binds. */
export function namesIn(pattern: Pattern | null): { name: string; start: number }[] {
  if (!pattern) return [];
  if (pattern.type === 'Identifier') return [{ name: pattern.name, start: pattern.start }];
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left);
  if (pattern.type === 'RestElement') return namesIn(pattern.argument);
  if (pattern.type === 'ArrayPattern') return pattern.elements.flatMap((element) => namesIn(element));
  if (pattern.type === 'ObjectPattern')
    return pattern.properties.flatMap((property) =>
      namesIn(property.type === 'RestElement' ? property.argument : property.value),
    );
  return [];
}

/** A variable or parameter. */
export interface Binding {
  name: string;
  line: number;
  /** Lines from the declaration to the last use of the name in its scope. */
  life: number;
}

type Scope = { start: number; end: number };

/** Every variable and parameter of a file. */
export function bindingsOf({ text, tree }: SourceFile): Binding[] {
  const uses = new Map<string, number[]>();
  const bindings: { name: string; start: number; scope: Scope }[] = [];
  const scopes: Scope[] = [tree];
  const bind = (pattern: Pattern | null) => {
    const scope = scopes.at(-1) ?? tree;
    for (const { name, start } of namesIn(pattern)) bindings.push({ name, start, scope });
  };
  const enter = (node: Scope) => void scopes.push(node);
  const exit = () => void scopes.pop();
  const enterFunction = (node: ESTree.Function | ESTree.ArrowFunctionExpression) => {
    enter(node);
    for (const param of node.params) bind(param as Pattern);
  };
  new Visitor({
    Identifier: ({ name, start }) => void uses.set(name, [...(uses.get(name) ?? []), start]),
    BlockStatement: enter,
    'BlockStatement:exit': exit,
    ForStatement: enter,
    'ForStatement:exit': exit,
    ForOfStatement: enter,
    'ForOfStatement:exit': exit,
    FunctionDeclaration: enterFunction,
    'FunctionDeclaration:exit': exit,
    FunctionExpression: enterFunction,
    'FunctionExpression:exit': exit,
    ArrowFunctionExpression: enterFunction,
    'ArrowFunctionExpression:exit': exit,
    VariableDeclarator: ({ id }) => bind(id),
  }).visit(tree);
  return bindings.map(({ name, start, scope }) => {
    const last = Math.max(...(uses.get(name) ?? []).filter((use) => use >= start && use <= scope.end), start);
    const line = lineAt(text, start);
    return { name, line, life: lineAt(text, last) - line + 1 };
  });
}
