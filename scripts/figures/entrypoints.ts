import type { Arrow, SourceFile } from './source.ts';

/** Folder of an entrypoint: `popup` for `entrypoints/popup/main.tsx` and for `entrypoints/popup.ts`. */
const folderOf = (path: string) => path.split('/')[1]?.replace(/\.\w+$/, '');

const isEntrypoint = (path: string) => path.startsWith('entrypoints/');

/** Imports by which one entrypoint reaches into the folder of another. */
export const importsOfOtherEntrypoints = ({ path, arrows }: SourceFile): Arrow[] =>
  isEntrypoint(path)
    ? arrows.filter(({ to, ours }) => ours && isEntrypoint(to) && folderOf(to) !== folderOf(path))
    : [];
