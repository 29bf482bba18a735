import { functionsOf } from '../../scripts/figures/functions.ts';
import type { SourceFile } from '../../scripts/figures/source.ts';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/;
/** Drawers in which everything ends up: a thing belongs in the room of what it is about. */
const DRAWERS = ['src', 'utils', 'util', 'helpers', 'helper', 'lib', 'common', 'misc', 'types', 'constants'];

/** Problems with the name and folder of a file. */
export function wrongName(path: string): string[] {
  const [name = '', ...folders] = path.split('/').reverse();
  const drawer = folders.find((folder) => DRAWERS.includes(folder));
  const drawn = DRAWERS.includes(name.split('.')[0] ?? '') ? name : drawer;
  return [
    ...(drawn
      ? [`${path}: "${drawn}" says nothing about what is in it; name it after that and put it into its room.`]
      : []),
    ...(KEBAB.test(name) ? [] : [`${path}: write file names in kebab-case, as in "second-factor-pin.ts".`]),
  ];
}

/** An `index.ts` may gather a room's files by `import.meta.glob`; one that only passes on imports is a barrel. */
export function barrel({ path, text }: SourceFile): string[] {
  if (!/(^|\/)index\.tsx?$/.test(path) || text.includes('import.meta.glob')) return [];
  return [`${path} is a barrel: delete it and import the files themselves.`];
}

const LINES = 150;
/** Files that may be longer, each kind with its reason. */
const LONGER: [RegExp, reason: string][] = [
  [/^guides\/[^/]+\/pages\//, 'data: one page is one file, however many hints it has'],
  [/^guides\/schema\.ts$/, 'types and what they mean: the shape of all knowledge, in one place'],
  [/^guides\/statements\//, 'data: one source document is one file, however much it says'],
];

/** A file of what ships that is too long to be read in one go. */
export function tooLong({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length;
  if (lines <= LINES || LONGER.some(([kind]) => kind.test(path))) return [];
  return [
    `${path} has ${lines} lines, ${LINES} are the most: find the second thing it does and give it a file.`,
  ];
}

const FUNCTION_LINES = 60;
/** Functions of more than 60 lines, counted whole: those inside them count as well. */
export const longFunctions = (file: SourceFile): string[] =>
  functionsOf(file)
    .filter(({ lines }) => lines > FUNCTION_LINES)
    .map(
      ({ line, lines }) =>
        `${file.path}:${line} is a function of ${lines} lines, ${FUNCTION_LINES} are the most: take a named step out of it.`,
    );
