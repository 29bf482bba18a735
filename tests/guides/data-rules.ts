import type { ESTree } from 'vite';
import { lineAt, type SourceFile } from '../../scripts/figures/source.ts';

/** Type of the schema that a guide file must satisfy, by its folder. */
function typeOf(path: string): string | null {
  if (path === 'guides/sources.ts') return 'Record<string, Source>';
  if (path === 'guides/coordinators.ts') return 'Record<string, Coordinator | null>';
  if (/^guides\/[^/]+\/site\.ts$/.test(path)) return 'Site';
  if (/^guides\/[^/]+\/pages\/[^/]+\.ts$/.test(path)) return 'Page';
  if (/^guides\/clocks\/[^/]+\.ts$/.test(path)) return 'Clock';
  if (/^guides\/symptoms\/[^/]+\.ts$/.test(path)) return 'Symptom';
  if (/^guides\/statements\/[^/]+\.ts$/.test(path)) return 'Record<string, Statement>';
  return /^guides\/journeys\/[^/]+\.ts$/.test(path) ? 'Journey' : null;
}

/** The first thing in a value that is no plain data: a function, a spread, a template, a name, a sum. */
function impure(node: ESTree.Node | null): ESTree.Node | null {
  if (node === null) return null;
  if (node.type === 'Literal') return 'regex' in node && node.regex ? node : null;
  if (node.type === 'ArrayExpression')
    return node.elements.reduce<ESTree.Node | null>((found, each) => found ?? impure(each), null);
  if (node.type !== 'ObjectExpression') return node;
  for (const property of node.properties) {
    if (property.type !== 'Property' || property.computed || property.method || property.shorthand)
      return property;
    const found = impure(property.value);
    if (found) return found;
  }
  return null;
}

/** Problems with a guide as a file, which must be one type import and one value of plain data. */
export function wrongData({ path, text, tree }: SourceFile): string[] {
  const type = typeOf(path);
  if (/^guides\/((clock-)?schema|index)\.ts$/.test(path)) return [];
  if (!type)
    return [
      `${path} is in no place where guides are looked for: <site>/site.ts, <site>/pages/, journeys/, symptoms/, clocks/, statements/, sources.ts, coordinators.ts.`,
    ];
  const shape = `a guide is \`import type { ${type} } from …/schema.ts\` and \`export default {…} satisfies ${type};\``;
  const [first, second, ...more] = tree.body;
  const imports = first?.type === 'ImportDeclaration' && first.importKind === 'type';
  if (!imports || second?.type !== 'ExportDefaultDeclaration' || more.length > 0)
    return [`${path}: ${shape}.`];
  const value = second.declaration;
  const satisfies =
    value.type === 'TSSatisfiesExpression' &&
    text.slice(value.typeAnnotation.start, value.typeAnnotation.end) === type;
  if (!satisfies) return [`${path}: ${shape}.`];
  const found = impure(value.expression);
  return found
    ? [
        `${path}:${lineAt(text, found.start)} is not plain data: write the value itself; ${shape}, and nothing is computed in it.`,
      ]
    : [];
}
