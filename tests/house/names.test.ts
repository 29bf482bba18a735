import { describe, expect, test } from 'vitest';
import { filesOf, SHIPPED, source, sourcesOf, UNSHIPPED } from '../../scripts/figures/source.ts';
import { barrel, longFunctions, tooLong, wrongName } from './names.ts';

describe('names and sizes', () => {
  test.each([...SHIPPED, ...UNSHIPPED])('%s/ names its files for what they hold, in kebab-case', (room) => {
    expect(filesOf([room]).flatMap(wrongName)).toEqual([]);
  });

  test('no barrels', () => {
    expect(sourcesOf([...SHIPPED, ...UNSHIPPED]).flatMap(barrel)).toEqual([]);
  });

  test.each(SHIPPED)('%s/ has short files and short functions', (room) => {
    expect(sourcesOf([room]).flatMap((file) => [...tooLong(file), ...longFunctions(file)])).toEqual([]);
  });
});

describe('names and sizes that must not be', () => {
  test.each([
    ['engine/utils/look.ts', /"utils" says nothing/],
    ['src/engine/look.ts', /"src" says nothing/],
    ['components/helpers.ts', /"helpers.ts" says nothing/],
    ['engine/lib/a.ts', /"lib" says nothing/],
    ['components/overlay/PanelView.tsx', /kebab-case/],
    ['guides/eu-login/pages/second_factor.ts', /kebab-case/],
  ])('%s', (path, says) => {
    expect(wrongName(path)).toEqual([expect.stringMatching(says)]);
  });

  test('a barrel', () => {
    const text = `export { look } from './look.ts';`;
    expect(barrel(source('engine/index.ts', text))).toEqual([
      expect.stringMatching(/engine\/index.ts is a barrel/),
    ]);
  });

  test('a long file, unless it is the data of a page', () => {
    const text = 'export {};\n'.repeat(151);
    expect(tooLong(source('engine/page/query.ts', text))).toEqual([
      expect.stringMatching(/151 lines, 150 are the most/),
    ]);
    expect(tooLong(source('guides/imi/pages/start.ts', text))).toEqual([]);
  });

  test('a long function, counted whole', () => {
    const body = 'call();\n'.repeat(61);
    const says = [expect.stringMatching(/engine\/a.ts:2 is a function of 63 lines/)];
    expect(longFunctions(source('engine/a.ts', `\nfunction a() {\n${body}}`))).toEqual(says);
    const inner = `() => {\n${'call();\n'.repeat(25)}}`;
    const whole = `function a() {\nreturn [${inner}, ${inner}, ${inner}];\n}`;
    expect(longFunctions(source('engine/a.ts', whole))).toHaveLength(1);
    expect(longFunctions(source('engine/a.ts', `function a() {\nreturn [${inner}, ${inner}];\n}`))).toEqual(
      [],
    );
  });
});
