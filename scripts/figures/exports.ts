import { namesIn } from './bindings.ts';
import type { SourceFile } from './source.ts';

/** Names that a file exports, other than its default. */
function exportsOf({ tree }: SourceFile): { name: string; start: number }[] {
  return tree.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || !node.declaration) return [];
    const { declaration } = node;
    if (declaration.type === 'VariableDeclaration')
      return declaration.declarations.flatMap(({ id }) => namesIn(id));
    if ('id' in declaration && declaration.id?.type === 'Identifier')
      return [{ name: declaration.id.name, start: declaration.start }];
    return [];
  });
}

/** Files that declare each exported name. */
export function homesOfExports(files: SourceFile[]): Map<string, string[]> {
  const homes = new Map<string, string[]>();
  for (const file of files)
    for (const { name } of exportsOf(file)) homes.set(name, [...(homes.get(name) ?? []), file.path]);
  return homes;
}
