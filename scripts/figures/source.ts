import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { type ESTree, parseSync, Visitor } from 'vite';

/** The rooms of which the extension is made, and those that only build, try and test it. */
export const SHIPPED = [
  'entrypoints',
  'components',
  'views',
  'guides',
  'engine',
  'checks',
  'report',
  'platform',
  'locales',
];
export const UNSHIPPED = ['practice', 'scripts', 'bench', 'tests', 'public'];

/** Import, export-from or `import.meta.glob` of a file. */
export interface Arrow {
  /** Specifier in the source. */
  written: string;
  /** A path from the repository's root for what is ours (`engine/page/anchor.ts`), else the package's name. */
  to: string;
  ours: boolean;
  /** Erased with the types: it adds nothing to the package. */
  typeOnly: boolean;
  line: number;
}

/** A source file, read as a tree: comments and texts cannot be taken for code. */
export interface SourceFile {
  path: string;
  text: string;
  tree: ESTree.Program;
  arrows: Arrow[];
}

/** Part of a specifier that names the package: for `@scope/name/deep.js`, `@scope/name`. */
const packageOf = (written: string) => written.split('/', written.startsWith('@') ? 2 : 1).join('/');

export const lineAt = (text: string, start: number) => text.slice(0, start).split('\n').length;

/** The globs that a file gathers: the first argument of each `import.meta.glob`. */
function globs(tree: ESTree.Program): { written: string; start: number }[] {
  const patterns: { written: string; start: number }[] = [];
  new Visitor({
    CallExpression({ callee, arguments: given, start }) {
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return;
      const [first] = given;
      const texts = first?.type === 'ArrayExpression' ? first.elements : [first];
      for (const each of texts) {
        if (each?.type === 'Literal') patterns.push({ written: String(each.value).replace(/^!/, ''), start });
      }
    },
  }).visit(tree);
  return patterns;
}

function arrowsOf(path: string, text: string, tree: ESTree.Program): Arrow[] {
  const arrow = (written: string, start: number, typeOnly: boolean): Arrow => {
    const ours = written.startsWith('.');
    const to = ours ? join(dirname(path), written.replace(/\?.*$/, '')) : packageOf(written);
    return { written, to, ours, typeOnly, line: lineAt(text, start) };
  };
  const imports: Arrow[] = [];
  for (const node of tree.body) {
    // `import { type A } from` stays as an empty import (verbatimModuleSyntax): only `import type` is gone.
    if (node.type === 'ImportDeclaration')
      imports.push(arrow(node.source.value, node.start, node.importKind === 'type'));
    if ((node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') && node.source)
      imports.push(arrow(node.source.value, node.start, node.exportKind === 'type'));
  }
  new Visitor({
    ImportExpression({ source, start }) {
      if (source.type === 'Literal') imports.push(arrow(String(source.value), start, false));
    },
  }).visit(tree);
  return [...imports, ...globs(tree).map(({ written, start }) => arrow(written, start, false))];
}

/** Reads a file, or an example in a test that is given as text. */
export function source(path: string, text = readFileSync(path, 'utf8')): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  return { path, text, tree: program, arrows: arrowsOf(path, text, program) };
}

/** Every file of these rooms, whatever its kind, as paths from the root. */
export function filesOf(rooms: string[]): string[] {
  return rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => !path.includes('/node_modules/'))
      .sort(),
  );
}

/** Every TypeScript file of these rooms, read. */
export function sourcesOf(rooms: string[]): SourceFile[] {
  return filesOf(rooms)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => source(file));
}
