import { describe, expect, test } from 'vitest';
import { castsIn } from '../../scripts/figures/casts.ts';
import { functionsOf } from '../../scripts/figures/functions.ts';
import { source } from '../../scripts/figures/source.ts';
import { rowsOf } from '../../scripts/figures/table.ts';

/** Ten lines between braces. */
const BODY = `{\n${'call();\n'.repeat(8)}}`;

describe('functions are counted whole', () => {
  test.each([
    ['load', `function load() ${BODY}`],
    ['load', `const load = () => ${BODY};`],
    ['load', `const load = function () ${BODY};`],
    ['load', `export default { load() ${BODY} };`],
    ['load', `export default { load: async () => ${BODY} };`],
    ['load', `class Store { load() ${BODY} }`],
    ['load', `class Store { load = () => ${BODY}; }`],
    ['size', `const store = { get size() ${BODY} };`],
    ['(anonymous)', `list.map(() => ${BODY});`],
  ])('%s of %j', (name, text) => {
    expect(functionsOf(source('engine/a.ts', text))).toEqual([{ name, line: 1, lines: 10 }]);
  });

  test('with the functions inside it', () => {
    const text = `const outer = () => {\nconst inner = () => ${BODY};\n};`;
    const lines = functionsOf(source('engine/a.ts', text)).map((each) => [each.name, each.lines]);
    expect(lines).toEqual([
      ['inner', 10],
      ['outer', 12],
    ]);
  });
});

test('casts are counted, constants are not', () => {
  const text = `a as B; (c as unknown) as D; ['e'] as const; import { f as g } from './f.ts';`;
  expect(castsIn(source('engine/a.ts', text))).toBe(3);
});

test('the table says what is wrong with two files', () => {
  const files = [
    source(
      'entrypoints/a/main.ts',
      `import { c } from '../b/main.ts';\n/** What is told. */\nexport const told = c as D;`,
    ),
    source('entrypoints/b/main.ts', '/** Text of a hint. */\nexport const told = 1;\nexport const text = 2;'),
  ];
  expect(rowsOf(files).map(([, , now]) => now)).toEqual([
    '2 of 3 = 66.7 %',
    '1 of 2 = 50.0 %',
    '1 of 2 = 50.0 %',
    '1 in 6 lines = 166.7',
    '',
    '1',
  ]);
});
