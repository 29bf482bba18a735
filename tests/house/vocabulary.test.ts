import { describe, expect, test } from 'vitest';
import { SHIPPED, source, sourcesOf } from '../../scripts/figures/source.ts';
import { isVague } from '../../scripts/figures/vague-names.ts';
import { sharedNames, unclearComments, vagueBindings } from './vocabulary.ts';

/** Rooms in which an exported name has one home. A helper of tests may have the name of what it imitates, as `test` in each browser. */
const ROOMS = [...SHIPPED, 'scripts', 'bench', 'practice'];

describe('vocabulary', () => {
  test('an exported name has one home', () => {
    expect(sharedNames(sourcesOf(ROOMS))).toEqual([]);
  });

  test.each([...ROOMS, 'tests'])('%s/ names things and comments on them in plain English', (room) => {
    expect(sourcesOf([room]).flatMap((file) => [...vagueBindings(file), ...unclearComments(file)])).toEqual(
      [],
    );
  });
});

describe('vocabulary that must not be', () => {
  test('an exported name with two homes', () => {
    const files = ['engine/a.ts', 'checks/b.ts'].map((path) => source(path, 'export type Told = string;'));
    expect(sharedNames(files)).toEqual([
      '"Told" is exported by engine/a.ts and checks/b.ts: give each thing a name of its own.',
    ]);
  });

  test.each(['told', 'seen', 'own', 'kept', 'one', 'all', 'measured'])('a variable called %s', (name) => {
    const long = `export function a(${name}: string) {\n${'call();\n'.repeat(6)}return ${name};\n}`;
    expect(vagueBindings(source('engine/a.ts', long))).toEqual([
      expect.stringMatching(`engine/a.ts:1 calls something "${name}" for 8 lines`),
    ]);
    expect(vagueBindings(source('engine/a.ts', `export const a = b.map((${name}) => ${name}.c);`))).toEqual(
      [],
    );
  });

  test.each(['hidden', 'disabled', 'seed', 'speed', 'page', 'hint'])('%s is a name', (name) => {
    expect(isVague(name)).toBe(false);
  });

  test.each([
    ['/** What a person can do. */', /begins with "What"/],
    ['/** More than so many are not read. */', /begins with "More"/],
    ['/** Draws the page anew. */', /says "anew": write again/],
    ['// That would be dear.', /says "dear": write expensive/],
  ])('%s', (comment, says) => {
    const [first] = unclearComments(source('engine/a.ts', `${comment}\nexport const a = 1;`));
    expect(first).toMatch(says);
  });

  test('a comment that begins with a noun or a verb', () => {
    const text = '/** Topmost element at a point, ignoring the overlay. */\nexport const a = 1;';
    expect(unclearComments(source('engine/a.ts', text))).toEqual([]);
  });
});
