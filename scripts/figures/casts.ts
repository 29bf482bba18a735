import { Visitor } from 'vite';
import type { SourceFile } from './source.ts';

/** Number of `as` casts in a file; `as const` asserts nothing. */
export function castsIn({ tree }: SourceFile): number {
  let casts = 0;
  new Visitor({
    TSAsExpression({ typeAnnotation }) {
      const isConst =
        typeAnnotation.type === 'TSTypeReference' &&
        typeAnnotation.typeName.type === 'Identifier' &&
        typeAnnotation.typeName.name === 'const';
      if (!isConst) casts++;
    },
  }).visit(tree);
  return casts;
}
