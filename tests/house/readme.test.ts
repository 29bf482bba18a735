import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = Object.keys({ ...dependencies, ...devDependencies });

/** Does a line of the README name this package in code letters, and say something about it? */
function explained(name: string, readme: string): boolean {
  const names = name.startsWith('@types/') ? [name, '@types/*'] : [name];
  const lines = readme.split('\n').filter((line) => names.some((each) => line.includes(`\`${each}\``)));
  return lines.some(
    (line) => line.replace(/`[^`]*`|\[|\]|\([^)]*\)/g, '').replace(/[^\p{L}]/gu, '').length >= 12,
  );
}

test('README.md gives the reason for every package of package.json', () => {
  const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
  const missing = packages.filter((name) => !explained(name, readme));
  const help =
    'README.md must name each of these in `code` with half a line that says what it is for (or package.json must do without it)';
  expect(missing, help).toEqual([]);
});

test('a bare name is no reason', () => {
  expect(explained('wxt', '- `wxt`\n')).toBe(false);
  expect(explained('wxt', '| `wxt` | builds the extension for each browser |')).toBe(true);
  expect(explained('@types/node', '| `@types/*` | types of what is not written in TypeScript |')).toBe(true);
});
